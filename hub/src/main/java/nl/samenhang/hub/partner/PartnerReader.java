package nl.samenhang.hub.partner;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.configuration.YamlFile;

/** Reads one partner file; every fault goes to the file's problems. */
final class PartnerReader {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "aliases",
            "roles",
            "oin",
            "municipalities",
            "formatsIn",
            "formatsOut",
            "channel",
            "credentials",
            "contact",
            "scopes",
            "validFrom",
            "validUntil",
            "successors");
    private static final List<String> DEFAULT_SCOPES = List.of("messages:send", "messages:receive", "messages:read");
    private static final Set<String> SCOPES = Set.of(
            "messages:send", "messages:receive", "messages:read", "consent:write", "disclosures:read", "operate");
    /** The hub itself logs in to the broker under this name. */
    private static final String RESERVED_ID = "hub";

    private final Validator validator;
    private final KnownCodes known;
    private final ChannelReader channels;

    PartnerReader(Validator validator, KnownCodes known, ChannelReader channels) {
        this.validator = validator;
        this.known = known;
        this.channels = channels;
    }

    /** The partner as far as it could be read; only to be used when no problem was found. */
    Partner read(YamlFile file, String idOfFile) {
        file.allowOnly(FIELDS);
        var partner = asWritten(file);
        checkId(file, partner.id(), idOfFile);
        checkCodes(file, partner);
        checkDates(file, partner);
        validator.validate(partner).forEach(violation -> report(file, violation));
        return partner;
    }

    private Partner asWritten(YamlFile file) {
        return new Partner(
                file.text("id"),
                file.text("name"),
                file.texts("aliases"),
                file.texts("roles"),
                file.text("oin"),
                file.texts("municipalities"),
                file.texts("formatsIn"),
                file.texts("formatsOut"),
                channels.read(file),
                CredentialsReader.read(file, file.text("id")),
                ContactReader.read(file),
                file.fields().contains("scopes") ? file.texts("scopes") : DEFAULT_SCOPES,
                file.date("validFrom"),
                file.date("validUntil"),
                SuccessorReader.read(file));
    }

    private static void report(YamlFile file, ConstraintViolation<Partner> violation) {
        file.finding(
                violation.getMessage(), violation.getPropertyPath().toString().replace(".<list element>", ""));
    }

    private static void checkId(YamlFile file, String id, String idOfFile) {
        if (RESERVED_ID.equals(id)) {
            file.finding("reserved-id", "id");
        }
        if (id != null && !id.equals(idOfFile)) {
            file.finding("id-of-file", "id");
        }
    }

    private void checkCodes(YamlFile file, Partner partner) {
        file.requireAllKnown("roles", partner.roles(), known.roles());
        formats(file, "formatsIn", partner.formatsIn(), known.formatsRead());
        formats(file, "formatsOut", partner.formatsOut(), known.formatsWritten());
        file.requireAllKnown("scopes", partner.scopes(), SCOPES);
    }

    private void formats(YamlFile file, String field, List<String> ids, Set<String> thatWay) {
        file.requireAllKnown(field, ids, known.formatIds());
        for (var i = 0; i < ids.size(); i++) {
            if (known.formatIds().contains(ids.get(i)) && !thatWay.contains(ids.get(i))) {
                file.finding("format-direction", field + "[" + i + "]", ids.get(i));
            }
        }
    }

    private static void checkDates(YamlFile file, Partner partner) {
        var from = partner.validFrom();
        if (from != null && partner.validUntil() != null && partner.validUntil().isBefore(from)) {
            file.finding("dates-order", "validUntil", "validFrom");
        }
    }
}
