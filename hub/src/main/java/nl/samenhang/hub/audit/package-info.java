/**
 * The legal record: who disclosed what kind of data about whom to whom, on which ground and for which purpose. No
 * payload. Each entry holds the hash of the one before, so that a removed or changed entry shows. Fails closed: no
 * entry, no disclosure.
 */
package nl.samenhang.hub.audit;
