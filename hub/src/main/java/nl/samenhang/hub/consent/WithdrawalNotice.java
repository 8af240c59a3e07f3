package nl.samenhang.hub.consent;

import java.util.List;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.ConsentTerms;
import org.springframework.stereotype.Component;

/** Who must be told that a consent was withdrawn, refused or recorded by mistake: whoever received data on it. */
@Component
public final class WithdrawalNotice {

    private final Consents register;

    WithdrawalNotice(Consents register) {
        this.register = register;
    }

    /** Partner ids; none for a message that ends no consent. */
    public List<String> recipients(AuthorisedMessage authorised) {
        return ConsentGround.recordedBy(authorised, register).stream()
                .filter(terms -> !History.isActive(terms))
                .map(ConsentTerms::consent)
                .flatMap(consent -> register.recipientsOn(consent).stream())
                .distinct()
                .toList();
    }
}
