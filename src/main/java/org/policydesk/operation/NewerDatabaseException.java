package org.policydesk.operation;

/** The database was taken up by a later release, whose steps this one does not know. */
final class NewerDatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String words;

    /** @param version the highest step that this release does not know */
    NewerDatabaseException(String version) {
        this(
                "数据库已由更新的版本升级到 %s，本版本不能使用 the database was taken up to %s by a later release, this one cannot use it",
                version);
    }

    private NewerDatabaseException(String pattern, String version) {
        super(pattern.formatted(version, version));
        words = pattern.formatted(version, version);
    }

    /** What is wrong, in Chinese and short English. */
    String words() {
        return words;
    }

    /** What is to be done, likewise. */
    String remedy() {
        return "请改用最近启动过的那个版本的 jar；一定要退回旧版本时，先用升级前的备份恢复到一个新库"
                + " start the release that ran last; to go back for good, restore the backup made before the upgrade into a new database";
    }
}
