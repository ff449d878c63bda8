package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policydesk.recommendation.QuotaUse;
import org.policydesk.recommendation.Ranking;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.RecommendationDetail;
import org.policydesk.recommendation.Submission;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.ExcelFile;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;

/** 推荐排序: those that passed, by direction, moved up and down one place at a time, by mouse or keys; and the summary table. */
final class RankingPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RecommendationServices services;
    private final transient Deeds deeds;
    private final transient Dates dates;
    private final Map<String, Button> buttons = new TreeMap<>();
    private transient @Nullable RecommendationDetail detail;

    RankingPanel(RecommendationServices services, Deeds deeds, Dates dates) {
        this.services = services;
        this.deeds = deeds;
        this.dates = dates;
    }

    void show(RecommendationDetail shown) {
        detail = shown;
        buttons.clear();
        removeAll();
        Panel panel = new Panel(getTranslation("recommendation.ranking"));
        panel.setId("recommendation-ranking");
        Map<String, List<Submission>> ranked = shown.ranked();
        if (ranked.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("recommendation.ranking.none"));
            none.addClassName("desk-secondary");
            panel.add(none);
        } else {
            ranked.forEach((direction, those) -> panel.add(direction(shown, direction, those)));
            panel.add(export(shown));
        }
        add(panel);
    }

    private Div direction(RecommendationDetail shown, String direction, List<Submission> those) {
        String name = direction.isEmpty()
                ? getTranslation(
                        shown.directions().isEmpty() ? "recommendation.ranking.whole" : "recommendation.direction.none")
                : direction;
        OrderedList list = new OrderedList();
        list.addClassName("ranking");
        list.getElement().setAttribute("aria-label", getTranslation("recommendation.ranking.of", name));
        int allowed = shown.quotas().stream()
                .filter(use -> use.direction().equals(direction))
                .map(QuotaUse::allowed)
                .filter(number -> number != null)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        List<Long> order = those.stream().map(Submission::taskId).toList();
        for (int i = 0; i < those.size(); i++) {
            if (i == allowed) {
                ListItem line = new ListItem(getTranslation("recommendation.ranking.beyond"));
                line.addClassName("ranking-line");
                list.add(line);
            }
            list.add(item(shown, direction, order, those.get(i), i));
        }
        Div part = new Div(new H3(name), list);
        part.addClassName("ranking-part");
        return part;
    }

    private ListItem item(RecommendationDetail shown, String direction, List<Long> order, Submission one, int at) {
        Span number = new Span(String.valueOf(at + 1));
        number.addClassName("ranking-number");
        Span name = new Span(one.memberName());
        name.addClassName("ranking-name");
        ListItem item = new ListItem(number, name);
        item.setId("ranked-" + one.taskId());
        if (shown.recommendation().isOpen() && order.size() > 1) {
            item.add(
                    button("up", VaadinIcon.ARROW_UP, at > 0, direction, order, one),
                    button("down", VaadinIcon.ARROW_DOWN, at < order.size() - 1, direction, order, one));
        }
        return item;
    }

    private Button button(
            String way, VaadinIcon icon, boolean enabled, String direction, List<Long> order, Submission one) {
        Button button = new Button(icon.create(), click -> move(way, direction, order, one));
        button.setAriaLabel(getTranslation("recommendation." + way + ".of", one.memberName()));
        button.setId(way + "-" + one.taskId());
        button.setEnabled(enabled);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        buttons.put(way + one.taskId(), button);
        return button;
    }

    private void move(String way, String direction, List<Long> order, Submission one) {
        Ranking moved = new Ranking(order).moved(one.taskId(), way.equals("up") ? -1 : 1);
        if (arrange(direction, moved.order())) {
            focus(way, one.taskId());
            Messages.undoable(
                    deeds.at(),
                    () -> arrange(direction, order),
                    "recommendation.ranked",
                    one.memberName(),
                    moved.order().indexOf(one.taskId()) + 1);
        }
    }

    private boolean arrange(String direction, List<Long> order) {
        RecommendationDetail shown = detail;
        if (shown == null) {
            return false;
        }
        Recommendation recommendation = shown.recommendation();
        return deeds.run(
                () -> services.reviews().arrange(recommendation.id(), direction, order, recommendation.version()));
    }

    /** Who moves a company by keys goes on moving it; at the end of the list the other way is the only one left. */
    private void focus(String way, long task) {
        Button same = buttons.get(way + task);
        Button other = buttons.get((way.equals("up") ? "down" : "up") + task);
        if (same != null && same.isEnabled()) {
            same.focus();
        } else if (other != null) {
            other.focus();
        }
    }

    private ExcelFile export(RecommendationDetail shown) {
        Words words = Words.of(this);
        Recommendation one = shown.recommendation();
        return new ExcelFile(
                "recommendation-export",
                getTranslation("recommendation.export"),
                getTranslation("recommendation.sheet") + " " + one.title() + " " + dates.today() + ".xlsx",
                out -> new RecommendationWorkbook(words)
                        .write(one, services.recommendations().ranked(one.id()), out));
    }
}
