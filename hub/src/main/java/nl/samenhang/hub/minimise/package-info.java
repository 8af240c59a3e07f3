/**
 * Step 6. Takes a {@link nl.samenhang.hub.message.Delivery}, gives it with only what its recipient may know, and says
 * what was kept back and why. After translation {@link nl.samenhang.hub.minimise.LeakGuard} searches the outgoing bytes
 * once more. EIP Content Filter; FHIR security labels.
 */
package nl.samenhang.hub.minimise;
