package org.policydesk.ui.reminder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.clock.BusinessClock;
import org.policydesk.reminder.ProofLine;
import org.policydesk.reminder.ProofWords;
import org.policydesk.reminder.ReminderProof;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;

/** 提醒记录: what was planned, sent, come back and answered, for a task or a member; made to be printed and exported. */
@Route(value = "reminder-proof/task/:taskId", layout = MainLayout.class)
@RouteAlias(value = "reminder-proof/member/:memberId", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class ProofView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = List.of("planned", "what", "person", "state", "attempt", "reply");

    private final transient ReminderProof proof;
    private final transient Dates dates;
    private final transient ProofWords words = new ProofWords((key, arguments) -> getTranslation(key, arguments));

    ProofView(ReminderProof proof, BusinessClock clock) {
        this.proof = proof;
        this.dates = new Dates(Words.of(this), clock.today());
        addClassName("proof-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reminder.proof.title") + " · " + getTranslation("shell.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RouteParameters parameters = event.getRouteParameters();
        boolean member = parameters.get("memberId").isPresent();
        long id = number(parameters.get(member ? "memberId" : "taskId").orElse(""));
        List<ProofLine> lines = member ? proof.ofMember(id) : proof.ofTask(id);
        PageHeader header = new PageHeader(getTranslation("reminder.proof.title"));
        header.addActions(print(), export(member, id));
        add(header);
        Paragraph explained = new Paragraph(getTranslation("reminder.proof.what"));
        explained.addClassName("desk-secondary");
        add(explained);
        if (lines.isEmpty()) {
            add(new EmptyState(getTranslation("reminder.proof.empty"), getTranslation("reminder.proof.empty.what")));
        }
        Map<Long, List<ProofLine>> byTask = lines.stream()
                .collect(Collectors.groupingBy(ProofLine::taskId, LinkedHashMap::new, Collectors.toList()));
        byTask.values().forEach(this::addTask);
    }

    private void addTask(List<ProofLine> lines) {
        ProofLine first = lines.getFirst();
        H2 title = new H2(first.title());
        title.addClassName("panel-title");
        Paragraph member = new Paragraph(first.memberName());
        member.addClassName("desk-secondary");
        NativeTable table = new NativeTable();
        table.addClassName("proof-table");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("reminder.proof.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        NativeTableBody body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line)));
        table.add(new NativeTableHeader(head), body);
        Div scroll = new Div(table);
        scroll.addClassName("proof-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", first.title());
        add(title, member, scroll);
    }

    private NativeTableRow row(ProofLine line) {
        String attempt = line.attemptAt() == null ? "" : dates.moment(line.attemptAt()) + " " + words.outcome(line);
        String reply = line.reply() + (line.messageId().isEmpty() ? "" : " " + line.messageId());
        String person = line.address().isEmpty() ? line.personName() : line.personName() + " " + line.address();
        NativeTableRow row = new NativeTableRow();
        List<String> texts = List.of(
                dates.moment(line.plannedFor()), words.what(line), person, words.state(line), attempt, reply.strip());
        for (int i = 0; i < texts.size(); i++) {
            NativeTableCell cell = new NativeTableCell(texts.get(i));
            // On a phone the lines stand below each other, each with its column's name.
            cell.getElement().setAttribute("data-label", getTranslation("reminder.proof.column." + COLUMNS.get(i)));
            row.add(cell);
        }
        return row;
    }

    private Component print() {
        Button print = new Button(getTranslation("reminder.proof.print"), click -> getUI().ifPresent(
                        ui -> ui.getPage().executeJs("window.print()")));
        print.setId("proof-print");
        return print;
    }

    private Component export(boolean member, long id) {
        Locale language = getLocale();
        Anchor export = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] book = workbook(member, id, language);
                    return new DownloadResponse(
                            new ByteArrayInputStream(book), "reminder-proof-" + id + ".xlsx", WORKBOOK, book.length);
                }),
                getTranslation("reminder.proof.export"));
        export.setId("proof-export");
        return export;
    }

    private byte[] workbook(boolean member, long id, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (member) {
            proof.exportMember(id, language, out);
        } else {
            proof.exportTask(id, language, out);
        }
        return out.toByteArray();
    }

    private static long number(String what) {
        try {
            return Long.parseLong(what);
        } catch (NumberFormatException e) {
            // No such task: an empty page that says so.
            return 0;
        }
    }
}
