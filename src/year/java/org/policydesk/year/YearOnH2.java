package org.policydesk.year;

import java.util.UUID;
import org.policydesk.PolicyDesk;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The year on H2 in a file, as a small desk has it; its cache is part of the heap. */
@ActiveProfiles("year")
@SpringBootTest(classes = PolicyDesk.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class YearOnH2 extends YearContract {
    private static final String FOLDER = "./target/year/h2-" + UUID.randomUUID();

    /** Below the desk's own settings otherwise, and new for each run. */
    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("desk.data", () -> FOLDER);
    }

    @Override
    String database() {
        return "H2";
    }
}
