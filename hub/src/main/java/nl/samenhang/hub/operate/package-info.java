/** The operators' door: configurations taken, listed and put back, by systems with the scope {@code operate}. */
package nl.samenhang.hub.operate;
