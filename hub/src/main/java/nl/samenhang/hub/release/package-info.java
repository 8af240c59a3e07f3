/**
 * Which configuration holds: numbered releases, each taken whole and kept in the database. The steps ask here for the
 * partners, policy, routes and formats by which they judge a message.
 */
package nl.samenhang.hub.release;
