/**
 * The keys of stored payloads (Google Tink): a data key per message, wrapped by a master keyset that lies outside the
 * database. Nothing is cached but the master keyset, so that a destroyed key is gone for every instance at once.
 */
package nl.samenhang.hub.keys;
