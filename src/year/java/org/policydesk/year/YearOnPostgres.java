package org.policydesk.year;

import org.policydesk.PolicyDesk;
import org.policydesk.support.EmbeddedDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The year on a real PostgreSQL. */
@ActiveProfiles({"postgres", "year"})
@Import(EmbeddedDatabase.class)
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "desk.data=target/year/postgres")
class YearOnPostgres extends YearContract {
    @Override
    String database() {
        return "Postgres";
    }
}
