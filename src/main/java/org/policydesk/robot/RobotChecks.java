package org.policydesk.robot;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** What a robot and a message must be. */
@Component
class RobotChecks {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int LONGEST_SECRET = 200;

    private final RobotSettings settings;

    RobotChecks(RobotSettings settings) {
        this.settings = settings;
    }

    /** @param known whether there is an address already, so that none has to be given */
    void robot(GroupRobotEdit edit, boolean known) {
        if (edit.name().isBlank()) {
            throw new InvalidRobotException("name", "missing");
        }
        if (edit.name().strip().length() > LONGEST_NAME) {
            throw new InvalidRobotException("name", "long");
        }
        if (!known || !edit.address().isBlank()) {
            address(edit);
        }
        if (!edit.secret().isBlank() && !edit.kind().isSigned()) {
            throw new InvalidRobotException("secret", "notSigned");
        }
        if (edit.secret().strip().length() > LONGEST_SECRET) {
            throw new InvalidRobotException("secret", "long");
        }
    }

    void message(RobotKind kind, String content) {
        if (content.isBlank()) {
            throw new InvalidRobotException("content", "missing");
        }
        if (content.getBytes(StandardCharsets.UTF_8).length > kind.longestBytes()) {
            throw new InvalidRobotException("content", "tooLong." + kind);
        }
    }

    private void address(GroupRobotEdit edit) {
        if (edit.address().isBlank()) {
            throw new InvalidRobotException("address", "missing");
        }
        if (edit.address().strip().length() > LONGEST_ADDRESS) {
            throw new InvalidRobotException("address", "long");
        }
        try {
            URI address = new URI(edit.address().strip());
            String host = address.getHost();
            boolean plain = "http".equals(address.getScheme()) && settings.internalNetworks();
            if (host == null || address.getUserInfo() != null || !("https".equals(address.getScheme()) || plain)) {
                throw new InvalidRobotException("address", "noHttps");
            }
            if (!host.equals(edit.kind().host()) && !settings.hosts().contains(host)) {
                throw new InvalidRobotException("address", "otherHost." + edit.kind());
            }
        } catch (URISyntaxException e) {
            throw new InvalidRobotException("address", "noHttps");
        }
    }
}
