package org.policydesk;

import org.policydesk.cli.ExtractCommand;
import org.policydesk.operation.OperationCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point of Policy Desk. */
@SpringBootApplication
public class PolicyDesk {
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("extract")) {
            System.exit(new ExtractCommand(System.out, System.err).run(args));
        }
        if (OperationCommand.isOne(args)) {
            System.exit(new OperationCommand(System.out, System.err).run(args));
        }
        // A connection is asked whether it lives each time it is lent, not only after half a second's rest: else
        // whoever
        // comes first after the database was restarted gets one that is dead. It costs an empty question.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
        SpringApplication desk = new SpringApplication(PolicyDesk.class);
        desk.addListeners(new PreparedStart());
        desk.run(args);
    }
}
