package nl.samenhang.hub.message;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/**
 * A message on its way to one recipient.
 *
 * @param release number of the configuration release its message began with
 * @param family reference to the family, tells nothing about it
 * @param replay whether it was sent before, or tried, and an operator sends it again
 * @param crisis may not wait for anything else
 * @param content what this recipient will be told; less than what came in once minimised
 * @param withheld what was kept back
 * @param trail the steps since it was planned
 * @param secrets words that may not leave to this recipient, searched for in the outgoing bytes
 */
public record Delivery(
        DeliveryId id,
        MessageId messageId,
        int release,
        String recipient,
        String format,
        String event,
        String family,
        boolean crisis,
        boolean replay,
        Authorisation authorisation,
        Bundle content,
        List<Withheld> withheld,
        SecretWords secrets,
        Trail trail) {

    public Delivery {
        withheld = List.copyOf(withheld);
    }

    public static Delivery planned(
            DeliveryId id,
            MessageId messageId,
            int release,
            String recipient,
            String format,
            String event,
            String family,
            boolean crisis,
            Authorisation authorisation,
            Bundle content) {
        return new Delivery(
                id,
                messageId,
                release,
                recipient,
                format,
                event,
                family,
                crisis,
                false,
                authorisation,
                content,
                List.of(),
                SecretWords.none(),
                Trail.empty());
    }

    public Delivery with(Bundle less, List<Withheld> keptBack, SecretWords words, Trail longer) {
        return new Delivery(
                id,
                messageId,
                release,
                recipient,
                format,
                event,
                family,
                crisis,
                replay,
                authorisation,
                less,
                keptBack,
                words,
                longer);
    }

    /** The same, which an operator sends again. */
    public Delivery again() {
        return new Delivery(
                id,
                messageId,
                release,
                recipient,
                format,
                event,
                family,
                crisis,
                true,
                authorisation,
                content,
                withheld,
                secrets,
                trail);
    }
}
