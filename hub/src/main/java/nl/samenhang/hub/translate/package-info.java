/**
 * Step 7. Takes a {@link nl.samenhang.hub.message.Delivery}, gives a
 * {@link nl.samenhang.hub.message.TranslatedDelivery} in the recipient's own format and says what that has no place
 * for. EIP Message Translator.
 */
package nl.samenhang.hub.translate;
