/**
 * Step 5. Takes an {@link nl.samenhang.hub.message.AuthorisedMessage}, gives a
 * {@link nl.samenhang.hub.message.RoutedMessage} with one planned delivery per recipient; refuses a message that nobody
 * takes. EIP Recipient List.
 */
package nl.samenhang.hub.route;
