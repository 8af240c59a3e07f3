package nl.samenhang.hub.mailbox;

import java.util.UUID;

/**
 * One part of what lies in a mailbox.
 *
 * @param id of the delivery, or of the message that is answered
 * @param part from 1
 * @param partner whose mailbox it is
 * @param content in the partner's own format
 */
public record MailboxItem(
        UUID id,
        int part,
        int parts,
        String partner,
        String messageId,
        String event,
        String format,
        String mediaType,
        boolean crisis,
        boolean replay,
        byte[] content) {}
