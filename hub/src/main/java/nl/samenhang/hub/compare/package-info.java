/**
 * What another configuration would change: the same messages through both, by {@link nl.samenhang.hub.dryrun}, and what
 * comes of them laid side by side. The release note of a configuration.
 */
package nl.samenhang.hub.compare;
