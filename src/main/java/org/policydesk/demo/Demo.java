package org.policydesk.demo;

import org.policydesk.account.SystemUser;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty demo in the order that things need each other; does nothing to one that is filled. */
@Component
@Profile("demo")
class Demo implements ApplicationRunner {
    private final DemoMembers members;
    private final DemoAccounts accounts;
    private final DemoPolicies policies;
    private final DemoProgrammes programmes;
    private final DemoSubmissions submissions;

    Demo(
            DemoMembers members,
            DemoAccounts accounts,
            DemoPolicies policies,
            DemoProgrammes programmes,
            DemoSubmissions submissions) {
        this.members = members;
        this.accounts = accounts;
        this.policies = policies;
        this.programmes = programmes;
        this.submissions = submissions;
    }

    @Override
    public void run(ApplicationArguments args) {
        SystemUser.run(() -> {
            accounts.load(members.load());
            policies.load();
            programmes.load();
            submissions.load();
        });
    }
}
