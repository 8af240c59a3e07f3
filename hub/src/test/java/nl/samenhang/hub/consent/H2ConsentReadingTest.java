package nl.samenhang.hub.consent;

import nl.samenhang.hub.audit.AuditDatabase;

/** On the database that the hub has without options. */
class H2ConsentReadingTest extends ConsentReadingContract {

    H2ConsentReadingTest() {
        super(AuditDatabase.create().source(), "blob");
    }
}
