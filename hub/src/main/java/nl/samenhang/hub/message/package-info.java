/**
 * The values that travel through the nine steps: plain records, no Spring, no Camel. The type says how far a message
 * has come: {@link nl.samenhang.hub.message.ReceivedMessage}, {@link nl.samenhang.hub.message.CanonicalMessage},
 * {@link nl.samenhang.hub.message.AuthorisedMessage}, {@link nl.samenhang.hub.message.RoutedMessage},
 * {@link nl.samenhang.hub.message.Delivery}, {@link nl.samenhang.hub.message.TranslatedDelivery},
 * {@link nl.samenhang.hub.message.DeliveryReceipt}.
 */
package nl.samenhang.hub.message;
