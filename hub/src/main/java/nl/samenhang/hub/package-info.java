/**
 * The hub. Read it in the order of a message: {@link nl.samenhang.hub.receive}, {@link nl.samenhang.hub.canonicalise},
 * {@link nl.samenhang.hub.validate}, {@link nl.samenhang.hub.authorise}, {@link nl.samenhang.hub.route},
 * {@link nl.samenhang.hub.minimise}, {@link nl.samenhang.hub.translate}, {@link nl.samenhang.hub.deliver},
 * {@link nl.samenhang.hub.acknowledge}. What travels: {@link nl.samenhang.hub.message}. How the steps are wired:
 * {@link nl.samenhang.hub.pipeline} and {@code src/main/resources/camel}.
 */
package nl.samenhang.hub;
