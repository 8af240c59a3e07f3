package nl.samenhang.hub.map;

import java.util.List;
import nl.samenhang.hub.partner.Partner;

/** Everything that one partner may send another. */
record Connection(Partner sender, Partner recipient, List<Message> messages) {}
