package org.policydesk.ui.company;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;

/** Somebody with a session of their own, who does one thing after the other and reads in between. Runs on one thread. */
abstract class AtWork implements Callable<Boolean> {
    private static final int READS_FROM = Integer.getInteger("load.pauseFrom", 3_000);
    private static final int READS_TO = Integer.getInteger("load.pauseTo", 9_000);
    private static final int LINES = 50;
    /** How many milliseconds pass between two things, but for what these take. */
    static final double MEAN_PAUSE = (READS_FROM + READS_TO) / 2.0;

    private final SecuredBrowserlessApplicationContext<Authentication> desk;
    private final Authentication person;
    private final Samples samples;
    private final Random random;
    private volatile boolean goesOn = true;
    private BrowserlessUIContext window;

    AtWork(
            SecuredBrowserlessApplicationContext<Authentication> desk,
            Authentication person,
            Samples samples,
            long seed) {
        this.desk = desk;
        this.person = person;
        this.samples = samples;
        this.random = new Random(seed);
    }

    /** One thing that the person does. */
    abstract void next() throws Exception;

    /** Ends after what is being done. */
    final void end() {
        goesOn = false;
    }

    @Override
    public final Boolean call() throws Exception {
        try (BrowserlessUserContext user = desk.newUser(person)) {
            window = user.newWindow();
            window.activate();
            // Not everybody at the same instant.
            TimeUnit.MILLISECONDS.sleep(random.nextInt(READS_TO));
            while (goesOn) {
                next();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(READS_FROM, READS_TO));
            }
            window.close();
        }
        return true;
    }

    final int drawn(int bound) {
        return random.nextInt(bound);
    }

    /** Opens the page, whose answer goes to the browser. */
    final void open(String kind, String address, Class<?> page) {
        int asks = address.indexOf('?');
        String path = asks < 0 ? address : address.substring(0, asks);
        QueryParameters what = asks < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(asks + 1));
        samples.time(kind, () -> {
            window.getUI().navigate(path, what);
            answer();
            HasElement shown = window.getCurrentView();
            if (!page.isInstance(shown)) {
                throw new IllegalStateException(address + " brought " + shown);
            }
        });
    }

    /** Does something on the open page. */
    final void act(String kind, Samples.Act act) {
        samples.time(kind, () -> {
            act.run();
            answer();
        });
    }

    /**
     * What of that kind is on the page. The test library's own search asks of each part whether all around it is visible, which cost
     * more than what the desk does.
     */
    final <T extends Component> Stream<T> find(Class<T> type) {
        List<T> found = new ArrayList<>();
        Deque<Component> open = new ArrayDeque<>(List.of(window.getUI()));
        while (!open.isEmpty()) {
            Component part = open.removeLast();
            if (type.isInstance(part)) {
                found.add(type.cast(part));
            }
            part.getChildren().filter(AtWork::canHold).forEach(open::addLast);
        }
        return found.stream();
    }

    /** A bare text holds nothing, and doesn't know whether it is visible. */
    private static boolean canHold(Component part) {
        return !part.getElement().isTextNode() && part.isVisible();
    }

    /** The one of that kind that bears the id. */
    final <T extends Component> T find(Class<T> type, String id) {
        return find(type)
                .filter(part -> part.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + id));
    }

    /** What a browser asks for that shows a list: its first lines. */
    private void answer() {
        UI ui = window.getUI();
        find(Grid.class).forEach(grid -> grid.getDataCommunicator().setViewportRange(0, LINES));
        if (new UidlWriter().createUidl(ui, false).isEmpty()) {
            throw new IllegalStateException("no answer");
        }
    }
}
