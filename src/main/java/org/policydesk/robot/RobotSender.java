package org.policydesk.robot;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends what waits, group by group, each oldest first and at its pace. Several nodes may run it at once. */
@Component
class RobotSender {
    private final RobotQueue queue;
    private final GroupServer server;

    RobotSender(RobotQueue queue, GroupServer server) {
        this.queue = queue;
        this.server = server;
    }

    /** How many were taken by their group's server; must be called outside a transaction. */
    int sendDue() {
        queue.giveUpOnTheDead();
        queue.giveUpOnTheOld();
        int taken = 0;
        for (long robot : queue.robots()) {
            taken += sendTo(robot);
        }
        return taken;
    }

    private int sendTo(long robot) {
        int taken = 0;
        Optional<Outbound> next = queue.take(robot);
        while (next.isPresent()) {
            Handed handed = server.hand(next.get());
            queue.settle(next.get(), handed);
            taken += handed instanceof Handed.Taken ? 1 : 0;
            // A group that cannot be reached is left alone until its next time.
            next = handed instanceof Handed.Later ? Optional.empty() : queue.take(robot);
        }
        return taken;
    }
}
