package org.policydesk.operation;

/** One line on what stands in the way and what to do, in Chinese and short English. */
final class Complaint {
    static final String USAGE =
            "用法 usage: move | backup FILE.zip | restore FILE.zip [--desk.data=… --spring.profiles.active=postgres …]";
    static final String FAILED = "操作失败，目标未作改动 failed, nothing was kept:";

    private Complaint() {}

    static String about(RefusedException e) {
        String words =
                switch (e.why()) {
                    case IN_USE -> "数据库正被使用，请先停止系统 the database is in use, stop the desk first:";
                    case NO_DESK -> "这里没有系统数据，请检查 desk.data 或数据库地址 no desk here, check desk.data or the address:";
                    case OLDER_RELEASE ->
                        "数据来自旧版本，请先用本版本启动一次再停止 data of an older release, start and stop this release once:";
                    case NEWER_RELEASE -> "数据来自其他版本，请使用对应版本 data of another release, use that one:";
                    case NOT_EMPTY -> "目标数据库不是空的，请换一个新建的空库 the target is not empty, make a new database:";
                    case TABLES_DIFFER -> "两个数据库的表不一致，未作改动 the tables differ, nothing was changed:";
                    case ROWS_DIFFER -> "核对发现差异，已全部撤销 rows differ, all was undone; table:";
                    case FILE_EXISTS -> "文件已存在，请换一个文件名 the file exists, choose another name:";
                    case NO_BACKUP -> "不是本系统的备份，或文件已损坏 no backup of this desk, or damaged:";
                    case NOT_POSTGRESQL ->
                        "目标不是 PostgreSQL，请设置 DESK_DB_URL the target is no PostgreSQL, set DESK_DB_URL:";
                };
        return words + " " + e.about();
    }
}
