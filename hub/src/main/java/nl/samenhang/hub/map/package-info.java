/**
 * A release as a picture: who sends what to whom. {@code ChainMap} finds that out of partners, policy and routes;
 * {@code Sheet} says which boxes and lines tell it; {@code Layout} gives them their place; {@code SvgPage} writes them.
 */
package nl.samenhang.hub.map;
