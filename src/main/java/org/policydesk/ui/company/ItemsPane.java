package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.eligibility.Outcome;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.task.CompanyItem;
import org.policydesk.task.ProgrammeWatch;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/** 待触发 and 须知: what concerns the company beside its tasks. A duty leads to the form that records what starts it. */
final class ItemsPane extends Div {
    private final LocalDate today;
    private final boolean records;

    /**
     * @param records whether the reader may record events for the company
     */
    ItemsPane(LocalDate today, boolean records) {
        this.today = today;
        this.records = records;
        addClassName("items-pane");
    }

    void show(List<CompanyItem> items, List<ProgrammeWatch> watches) {
        removeAll();
        watches.forEach(watch -> add(new WatchLine(watch, today)));
        items.forEach(one -> add(line(one)));
    }

    private Article line(CompanyItem one) {
        ActionItem item = one.item();
        Div head = new Div(new H2(item.title()));
        head.addClassName("item-head");
        if (item.nature() == Nature.WATCH) {
            Span watch = new Span(getTranslation("board.item.watch"));
            watch.addClassName("mark");
            head.add(watch);
        }
        if (one.outcome() != Outcome.FIT) {
            head.add(new Mark(Mark.Kind.UNVERIFIED));
        }
        Paragraph action = new Paragraph(item.action());
        Span rule = new Span(new RuleWords(Words.of(this), today).line(item.rule()));
        rule.addClassName("item-rule");
        Span policy = new Span(item.policyTitle());
        policy.addClassName("desk-secondary");
        Article line = new Article(head, action, rule, policy);
        line.addClassName("item-line");
        line.setId("item-" + item.id());
        if (item.nature() == Nature.STANDING_DUTY) {
            line.add(next(item));
        }
        return line;
    }

    private Component next(ActionItem item) {
        if (!records) {
            Span ask = new Span(getTranslation("board.item.askManager"));
            ask.addClassName("desk-secondary");
            return ask;
        }
        TriggerEvent event = item.rule() instanceof DeadlineRule.Relative relative ? relative.event() : null;
        Map<String, String> to = new LinkedHashMap<>();
        String text;
        if (item.rule() instanceof DeadlineRule.Validity) {
            to.put("part", "titles");
            text = getTranslation("board.item.recordTitle");
        } else {
            to.put("part", "events");
            if (event != null) {
                to.put("event", Address.word(event));
            }
            text = event == null
                    ? getTranslation("board.item.record")
                    : getTranslation("board.item.recordEvent", getTranslation("rule.event." + event));
        }
        RouterLink link = new RouterLink(text, ProfileView.class);
        link.setQueryParameters(QueryParameters.simple(to));
        link.addClassName("item-next");
        return link;
    }
}
