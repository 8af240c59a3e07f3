package nl.samenhang.hub.journal;

import nl.samenhang.hub.message.DeliveryId;

/**
 * A delivery that waits for its turn (EIP Claim Check): what goes to the broker, and by what it is ordered.
 *
 * @param recipient partner id, names the work queue
 * @param family reference that keeps the order of one family
 * @param crisis overtakes everything else
 */
public record WorkItem(DeliveryId delivery, String recipient, String family, boolean crisis) {}
