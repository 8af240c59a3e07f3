/**
 * The legal record: who disclosed what kind of data about whom to whom, on which ground and for which purpose; who was
 * refused, by which rule; and who read the record. No payload. Each entry holds the hash of the one before, and each
 * day is closed with the hub's signature, so that a removed or changed entry shows. Fails closed: no entry, no
 * disclosure.
 */
package nl.samenhang.hub.audit;
