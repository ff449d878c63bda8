package org.policydesk.support;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Every application context brings its own holder of the acting identity and makes it the JVM's. Where several contexts live in
 * one JVM, the one under test must be the one that {@link As} speaks to.
 */
class SecurityOfThisContext extends AbstractTestExecutionListener {
    /** For what a class shared by its tests prepares before the first of them. */
    @Override
    public void prepareTestInstance(TestContext test) {
        beforeTestMethod(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }

    /** Before the listeners that open transactions or act as somebody. */
    @Override
    public int getOrder() {
        return 1;
    }
}
