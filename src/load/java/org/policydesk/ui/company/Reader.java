package org.policydesk.ui.company;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.communication.UidlWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.springframework.security.core.Authentication;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One person with the board open, on a thread of their own. */
final class Reader {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * How long a move took.
     *
     * @param millis by the clock, waiting for others included
     * @param busy what a processor spent on it
     */
    record Move(double millis, double busy) {}

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final BrowserlessUserContext user;
    private final BrowserlessUIContext window;
    private int at;

    Reader(SecuredBrowserlessApplicationContext<Authentication> desk, Authentication person) {
        user = call(() -> desk.newUser(person));
        window = call(user::newWindow);
    }

    <T> T call(Callable<T> work) {
        try {
            return thread.submit(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the board, whose first answer goes to the browser. */
    void open(int cards) {
        call(() -> {
            window.activate();
            window.navigate(BoardView.class);
            answer();
            int shown = cards().size();
            if (shown != cards) {
                throw new IllegalStateException(shown + " cards instead of " + cards);
            }
            return shown;
        });
    }

    List<Move> moves(int count, int pauseFrom, int pauseTo) throws InterruptedException {
        List<Move> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(pauseFrom, pauseTo));
            times.add(timed());
        }
        return times;
    }

    List<Move> movesWith(CyclicBarrier together, int count) throws Exception {
        List<Move> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            together.await();
            times.add(timed());
        }
        return times;
    }

    Move move() {
        return call(this::timed);
    }

    /** Ends the session as well, which only the thread that works with it may do. */
    void close() {
        call(() -> {
            window.close();
            user.close();
            return true;
        });
        thread.shutdown();
    }

    /** The next card goes one column on, or back if it did before; the time until the answer is written. */
    private Move timed() {
        List<CardView> cards = cards();
        TaskCard card = cards.get(at++ % cards.size()).card();
        int by = card.state() == TaskState.NEW ? 1 : -1;
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.id", String.valueOf(card.id()));
        data.put("event.detail.by", by);
        Element board = window.find(ColumnsPane.class).single().getElement();
        long worked = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        board.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(board, "card-shift", data));
        answer();
        double millis = (System.nanoTime() - begin) / 1e6;
        double busy = (THREADS.getCurrentThreadCpuTime() - worked) / 1e6;
        TaskCard moved = cards().stream()
                .map(CardView::card)
                .filter(one -> one.id() == card.id())
                .findFirst()
                .orElseThrow();
        if (moved.state() == card.state()) {
            throw new IllegalStateException("did not move: " + card);
        }
        return new Move(millis, busy);
    }

    private List<CardView> cards() {
        return window.find(CardView.class).all();
    }

    private void answer() {
        UI ui = window.getUI();
        if (new UidlWriter().createUidl(ui, false).isEmpty()) {
            throw new IllegalStateException("no answer");
        }
    }
}
