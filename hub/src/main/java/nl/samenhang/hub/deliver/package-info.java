/**
 * Step 8. Takes a {@link nl.samenhang.hub.message.TranslatedDelivery}, brings it to its recipient and gives a
 * {@link nl.samenhang.hub.message.DeliveryReceipt}: delivered, or dead with the recipient's own words. A recipient that
 * does not answer makes {@link nl.samenhang.hub.message.TemporarilyUnavailable}. EIP Channel Adapter, Guaranteed
 * Delivery.
 */
package nl.samenhang.hub.deliver;
