package org.policydesk.reminder;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.policydesk.PolicyDesk;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole desk in a process of its own, which others kill. It ticks without pause and ends by itself: when the number of mails
 * named first is sent and nothing else is left to do, when whoever started it is gone, or after ten minutes.
 */
public final class DeskNode {
    private static final int LONGEST_MINUTES = 10;

    private DeskNode() {}

    /** @param args the number of mails to be sent, then settings as Spring takes them */
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(DeskNode::endWithParent);
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
        clock.schedule(() -> Runtime.getRuntime().halt(3), LONGEST_MINUTES, TimeUnit.MINUTES);
        try {
            start(clock, args);
        } catch (RuntimeException e) {
            // What went wrong is in the log; the thread that watches the time must not keep the process alive.
            Runtime.getRuntime().halt(4);
        }
    }

    private static void start(ScheduledExecutorService clock, String[] args) {
        ConfigurableApplicationContext desk = new SpringApplicationBuilder(PolicyDesk.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("onlyTheProduct", onlyTheProduct()))
                .run(Arrays.copyOfRange(args, 1, args.length));
        int wanted = Integer.parseInt(args[0]);
        Tick tick = desk.getBean(Tick.class);
        JdbcClient jdbc = desk.getBean(JdbcClient.class);
        clock.scheduleWithFixedDelay(
                () -> {
                    tick.run();
                    if (isDone(jdbc, wanted)) {
                        Runtime.getRuntime().halt(0);
                    }
                },
                0,
                50,
                TimeUnit.MILLISECONDS);
    }

    /** Keeps what only tests need out of a desk, although it is on the class path. */
    static TypeExcludeFilter onlyTheProduct() {
        return new OnlyTheProduct();
    }

    private static boolean isDone(JdbcClient jdbc, int wanted) {
        try {
            return jdbc.sql("select count(*) from envelope where state = 'SENT'")
                                    .query(Integer.class)
                                    .single()
                            >= wanted
                    && jdbc.sql("select count(*) from envelope where state in ('WAITING', 'CLAIMED')")
                                    .query(Integer.class)
                                    .single()
                            == 0;
        } catch (RuntimeException e) {
            // The database is away, which is what one of the drills is about.
            return false;
        }
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            // Gone as well.
            Runtime.getRuntime().halt(2);
        }
        Runtime.getRuntime().halt(2);
    }

    private static final class OnlyTheProduct extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OnlyTheProduct;
        }

        @Override
        public int hashCode() {
            return OnlyTheProduct.class.hashCode();
        }
    }
}
