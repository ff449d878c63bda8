package org.policydesk.policy.library;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The library over 5,000 generated policies: how long its index takes to build, how large it is, how quickly it answers. */
public final class LibrarySpeed {
    private static final int POLICIES = Integer.getInteger("bench.policies", 5_000);
    private static final int QUESTIONS = 2_000;
    private static final int PAGE = 20;
    private static final List<String> WORDS = List.of(
            "企业", "装备", "制造", "申报", "材料", "主管部门", "创新", "技术", "改造", "数字化", "绿色", "工厂", "示范", "试点", "项目", "补助", "资金", "保险",
            "首台（套）", "压力机", "破碎机", "起重机", "减速器", "铸锻件", "轴承", "矿山", "冶金", "石化", "船舶", "风电", "标准", "专利", "人才", "培训", "统计", "报表",
            "审计", "营业收入", "研发费用", "就业", "安全", "环保", "能耗", "碳排放", "出口", "进口", "关税", "增值税", "所得税", "贷款", "贴息", "目录", "名单", "公示");
    private static final List<String> ISSUERS = List.of("示例部", "示例省工业厅", "示例市发展改革委", "示例省财政厅", "示例协会");

    private LibrarySpeed() {}

    /** Prints build time, heap and the time of a question with its passages set off. */
    public static void run(PrintStream out) throws Exception {
        String url = "jdbc:h2:mem:library-speed;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
                + "DB_CLOSE_DELAY=-1";
        DriverManagerDataSource source = new DriverManagerDataSource(url, "sa", "");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/h2")
                .load()
                .migrate();
        long characters = fill(url);
        out.printf(Locale.ROOT, "%nlibrary, %,d policies of %,d characters in all, H2 in memory%n", POLICIES, characters);
        long before = heap();
        LibraryIndex index =
                new LibraryIndex(new LibraryRows(JdbcClient.create(source), new SecurityClock(Clock.systemUTC())));
        long from = System.nanoTime();
        index.find(LibraryQuery.ALL, 0, PAGE);
        out.printf(Locale.ROOT, "  built          %10.1f s%n", (System.nanoTime() - from) / 1e9);
        out.printf(Locale.ROOT, "  heap           %10d MB%n", (heap() - before) >> 20);
        Random random = new Random(4711);
        ask(index, random);
        double[] millis = ask(index, random);
        out.printf(
                Locale.ROOT,
                "  a question     median %.1f ms, 95 %% within %.1f ms, longest %.1f ms (wanted: 95 %% within 100)%n",
                millis[QUESTIONS / 2],
                millis[QUESTIONS * 95 / 100],
                millis[QUESTIONS - 1]);
        index.destroy();
    }

    private static double[] ask(LibraryIndex index, Random random) {
        double[] millis = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            String words = word(random) + (random.nextBoolean() ? " " + word(random) : "");
            LibraryQuery query = new LibraryQuery(
                    words,
                    random.nextInt(4) == 0 ? ISSUERS.get(random.nextInt(ISSUERS.size())) : null,
                    null,
                    null,
                    random.nextInt(4) == 0 ? 2020 + random.nextInt(6) : null,
                    null);
            long from = System.nanoTime();
            index.find(query, PAGE * random.nextInt(3), PAGE);
            millis[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static long fill(String url) throws Exception {
        Random random = new Random(17);
        long characters = 0;
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("insert into stored_file (name, content_type, size, sha256, stored_at)"
                    + " values ('generated', 'text/plain', 1, '', current_timestamp)");
            for (int document = 0; document * 50 < POLICIES; document++) {
                StringBuilder text = new StringBuilder();
                int[] starts = new int[51];
                for (int i = 0; i < 50; i++) {
                    starts[i] = text.length();
                    write(text, random);
                }
                starts[50] = text.length();
                characters += text.length();
                keep(connection, document, text.toString(), starts, random);
            }
        }
        return characters;
    }

    private static void write(StringBuilder text, Random random) {
        int end = text.length() + 800 + random.nextInt(3_000);
        while (text.length() < end) {
            for (int i = 0; i < 12; i++) {
                text.append(word(random));
            }
            text.append(random.nextInt(5) == 0 ? "。\n" : "，");
        }
    }

    private static String word(Random random) {
        // The frequent ones are far more frequent, as in real texts.
        return WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 2)));
    }

    private static void keep(Connection connection, int document, String text, int[] starts, Random random)
            throws Exception {
        try (PreparedStatement policy = connection.prepareStatement(
                "insert into policy (document_id, place, title, doc_number, issuer, issued_on, genre, region,"
                        + " text_start, text_end, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'NOTICE', '全国', ?, ?, current_timestamp)")) {
            long id = document(connection, document, text);
            for (int i = 0; i < 50; i++) {
                policy.setLong(1, id);
                policy.setInt(2, i);
                policy.setString(3, "关于" + word(random) + word(random) + word(random) + "工作的通知");
                policy.setString(4, "示例函〔" + (2020 + document % 6) + "〕" + (document * 50 + i) + "号");
                policy.setString(5, ISSUERS.get(random.nextInt(ISSUERS.size())));
                policy.setObject(6, LocalDate.of(2020 + document % 6, 1 + random.nextInt(12), 1 + random.nextInt(28)));
                policy.setInt(7, starts[i]);
                policy.setInt(8, starts[i + 1]);
                policy.addBatch();
            }
            policy.executeBatch();
        }
    }

    private static long document(Connection connection, int number, String text) throws Exception {
        long id = number + 1L;
        try (PreparedStatement document = connection.prepareStatement("insert into source_document (file_id, name,"
                        + " size, sha256, state, uploaded_at) values (1, 'generated', 1, ?, 'DONE', current_timestamp)");
                PreparedStatement content = connection.prepareStatement(
                        "insert into document_text (document_id, content) values (?, ?)")) {
            document.setString(1, String.valueOf(number));
            document.executeUpdate();
            content.setLong(1, id);
            content.setString(2, text);
            content.executeUpdate();
        }
        return id;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
