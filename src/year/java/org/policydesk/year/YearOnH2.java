package org.policydesk.year;

import org.policydesk.PolicyDesk;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The year on H2 in a file, as a small desk has it; its cache is part of the heap. */
@ActiveProfiles("year")
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "desk.data=target/year/h2-${random.uuid}",
            "spring.datasource.url=jdbc:h2:file:${desk.data}/desk;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE=32768"
        })
class YearOnH2 extends YearContract {
    @Override
    String database() {
        return "H2";
    }
}
