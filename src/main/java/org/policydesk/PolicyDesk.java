package org.policydesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point of Policy Desk. */
@SpringBootApplication
public class PolicyDesk {
    public static void main(String[] args) {
        SpringApplication.run(PolicyDesk.class, args);
    }
}
