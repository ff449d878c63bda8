package org.policydesk.ui.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.policydesk.clock.BusinessClock;
import org.policydesk.status.Check;
import org.policydesk.status.DeskStatus;
import org.policydesk.status.Node;
import org.policydesk.status.StatusSheet;
import org.policydesk.task.Light;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** 运行状况: what a monitor sees of the desk, in a few lines for an administrator, each with what to do where it is amiss. */
@Route(value = "status", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class StatusView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 300;
    private static final int NO_POLLING = -1;
    private static final Logger LOG = LoggerFactory.getLogger(StatusView.class);

    private final transient DeskStatus status;
    private final transient Dates dates;
    private final PageHeader header = new PageHeader(getTranslation("status.title"));
    private final Button again = new Button(getTranslation("status.again"), click -> look());
    private final Div content = new Div();

    StatusView(DeskStatus status, BusinessClock clock) {
        this.status = status;
        this.dates = new Dates(Words.of(this), clock.today());
        addClassName("desk-page");
        again.setId("status-again");
        header.addActions(again);
        content.addClassName("status");
        content.add(new Paragraph(getTranslation("status.looking")));
        add(header, content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("status.title") + " · " + getTranslation("shell.name");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }

    /** A mail server that hangs must not hold up the page. */
    private void look() {
        getUI().ifPresent(ui -> {
            again.setEnabled(false);
            ui.setPollInterval(POLL_MILLIS);
            Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> {
                try {
                    StatusSheet sheet = status.now();
                    ui.access(() -> show(ui, sheet));
                } catch (RuntimeException e) {
                    LOG.error("The status could not be read", e);
                    ui.access(() -> failed(ui));
                }
            }));
        });
    }

    private void failed(UI ui) {
        if (isAttached()) {
            rest(ui);
            header.setCount("");
            content.removeAll();
            content.add(new LightBadge(Light.RED, getTranslation("status.failed")));
        }
    }

    private void rest(UI ui) {
        ui.setPollInterval(NO_POLLING);
        again.setEnabled(true);
    }

    private void show(UI ui, StatusSheet sheet) {
        if (!isAttached()) {
            return;
        }
        rest(ui);
        header.setCount(getTranslation("status.at", dates.moment(sheet.at())));
        content.removeAll();
        sheet.checks().forEach(check -> content.add(row(check)));
        content.add(program(sheet));
    }

    private Panel program(StatusSheet sheet) {
        Panel panel = new Panel(getTranslation("status.program"));
        panel.add(new Paragraph(getTranslation(
                "status.program.text",
                sheet.release().isEmpty() ? getTranslation("status.unbuilt") : sheet.release(),
                sheet.database(),
                dates.moment(sheet.started()))));
        panel.add(new Paragraph(
                sheet.nodes().isEmpty()
                        ? getTranslation("status.nodes.none")
                        : getTranslation("status.nodes", sheet.nodes().size())));
        for (Node node : sheet.nodes()) {
            panel.add(new Paragraph(getTranslation("status.node", node.name(), dates.moment(node.seen()))));
        }
        return panel;
    }

    private Div row(Check check) {
        String key = "status." + check.about();
        Span name = new Span(getTranslation(key));
        name.addClassName("status-name");
        Div row = new Div(badge(check.result()), name, new Span(words(check, key)));
        row.addClassName("status-row");
        row.setId("status-" + check.about());
        return row;
    }

    private LightBadge badge(Check.Result result) {
        return switch (result) {
            case UP -> new LightBadge(Light.GREEN, getTranslation("status.up"));
            case DOWN -> new LightBadge(Light.RED, getTranslation("status.down"));
            case UNSET -> new LightBadge(Light.NONE, getTranslation("status.none"));
        };
    }

    /** A check that itself failed tells why in words of its own, and no figures. */
    private String words(Check check, String key) {
        if (check.result() == Check.Result.UNSET) {
            return getTranslation(key + ".none");
        }
        boolean up = check.result() == Check.Result.UP;
        String error = check.details().get("error");
        if (!up && error != null && check.about() != Check.About.DB && check.about() != Check.About.MAIL) {
            return getTranslation("status.unknown", error);
        }
        String said =
                switch (check.about()) {
                    case DB, MAIL -> getTranslation(key + (up ? ".up" : ".down"));
                    case TICKING -> getTranslation(key + ".said", moment(check, "lastTick"));
                    case CLOCK -> getTranslation(key + ".said", detail(check, "aheadSeconds"));
                    case BACKLOG ->
                        getTranslation(
                                key + ".said",
                                detail(check, "mails"),
                                detail(check, "messages"),
                                minutes(detail(check, "waitedSeconds")));
                    case LIBRARY -> getTranslation(key + ".said", detail(check, "policies"));
                    case DISK -> getTranslation(key + ".said", gigabytes(detail(check, "free")));
                    case BACKUP -> getTranslation(key + ".said", moment(check, "last"));
                };
        boolean advised = !up && check.about() != Check.About.DB && check.about() != Check.About.MAIL;
        return advised ? said + getTranslation(key + ".advice") : said;
    }

    private String moment(Check check, String name) {
        return dates.moment(Instant.parse(detail(check, name)));
    }

    private static String detail(Check check, String name) {
        return check.details().getOrDefault(name, "0");
    }

    private static int minutes(String seconds) {
        return (int) (Long.parseLong(seconds) / 60);
    }

    private static long gigabytes(String bytes) {
        return Long.parseLong(bytes) / 1_000_000_000;
    }
}
