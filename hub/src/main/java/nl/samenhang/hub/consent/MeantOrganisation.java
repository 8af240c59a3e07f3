package nl.samenhang.hub.consent;

import nl.samenhang.hub.message.ConsentTerms.Actor;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;

/**
 * Whether a provision means an organisation.
 *
 * @param directory in which organisations are known
 * @param partner the organisation
 */
record MeantOrganisation(PartnerDirectory directory, Partner partner) {

    /** Whether the provision means it: by its own name or number, by its role, or because it means everybody. */
    boolean isMeantBy(Provision provision) {
        return provision.actors().isEmpty()
                || provision.actors().stream().anyMatch(actor -> isMeantBy(actor, provision));
    }

    boolean isMeantBy(Actor actor, Provision provision) {
        if (actor.meansEach() || isNamedBy(actor)) {
            return partner.has(actor.role()) || forbidsAll(actor, provision);
        }
        // who forbids an organisation that nobody knows, may mean this one
        return !provision.permit() && !isSomebody(actor) && partner.has(actor.role());
    }

    boolean isNamedBy(Actor actor) {
        return !actor.meansEach() && directory.isKnownAs(partner, actor.oin(), actor.name());
    }

    private static boolean forbidsAll(Actor actor, Provision provision) {
        return !provision.permit() && actor.role().isEmpty();
    }

    private boolean isSomebody(Actor actor) {
        return directory.knownAs(actor.oin(), actor.name()).findAny().isPresent();
    }
}
