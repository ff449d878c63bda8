package org.policydesk.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.policydesk.PolicyDesk;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole desk on H2 in memory, on 2025-03-10, without ticking. Test classes share one context and so one database: each makes
 * the data that it needs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = PolicyDesk.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/h2-${surefire.forkNumber:1}"
        })
public @interface DeskTest {}
