package org.policydesk.operation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder where a backup is written each night; null: none is
 * @param keep how many of them stay, the newest; at least 1
 */
@ConfigurationProperties("desk.backup")
record BackupSettings(
        @Nullable Path folder, @DefaultValue("14") int keep) {
    BackupSettings {
        if (keep < 1) {
            throw new IllegalArgumentException("desk.backup.keep has to be at least 1, and is " + keep);
        }
    }
}
