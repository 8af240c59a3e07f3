/** The one file that tells the kit whom to judge: addresses, organisations and where their credentials are. */
package nl.samenhang.conformance.config;
