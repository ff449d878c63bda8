package org.policydesk.mail;

import java.util.UUID;

class BounceReadingOnH2Test extends BounceReadingContract {
    @Override
    String freshDatabase() {
        return "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    }
}
