package org.policydesk.ui.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Policy;
import org.policydesk.policy.PolicyDetail;
import org.policydesk.policy.PolicyNotFoundException;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.association.RepealSection;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.PolicyFacts;
import org.policydesk.ui.component.Words;

/** A policy to read, for members one that was published: {@code policy/12?item=34&task=56} opens it at the item's sentence and leads back to the task. */
@Route(value = "policy/:policyId", layout = MainLayout.class)
@PermitAll
public class PolicyView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ReadingServices services;
    private final transient CurrentUser user;
    private final transient BusinessClock clock;
    private String title = "";

    PolicyView(ReadingServices services, CurrentUser user, BusinessClock clock) {
        this.services = services;
        this.user = user;
        this.clock = clock;
        addClassNames("desk-page", "reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            long id = number(event.getRouteParameters().get("policyId"));
            PolicyDetail detail = user.require().isStaff()
                    ? services.all().get(id)
                    : services.published().get(id);
            show(detail, number(parameter(event, "item")), number(parameter(event, "task")));
        } catch (PolicyNotFoundException e) {
            title = getTranslation("taskpage.policy.none");
            EmptyState none = new EmptyState(
                    title,
                    getTranslation("taskpage.policy.none.next"),
                    new Anchor("", getTranslation("company.notFound.back")));
            none.setId("policy-not-found");
            add(none);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.name");
    }

    private void show(PolicyDetail detail, long itemId, long taskId) {
        Policy policy = detail.policy();
        title = policy.title();
        if (taskId > 0) {
            Anchor back = new Anchor("task/" + taskId, getTranslation("taskpage.policy.back"));
            back.addClassName("task-back");
            add(back);
        }
        PolicyFacts facts = new PolicyFacts(new Dates(Words.of(this), clock.today()), link -> "policy/" + link.id());
        facts.show(policy);
        add(new PageHeader(title), particulars(policy), facts, new RepealSection(policy, services.repeals()));
        ActionItem sought = detail.items().stream()
                .filter(item -> item.id() == itemId)
                .findFirst()
                .orElse(null);
        Component text = detail.text().isBlank()
                ? new EmptyState(
                        getTranslation("taskpage.policy.noText"), getTranslation("taskpage.policy.noText.next"))
                : text(detail, sought);
        Div columns = new Div(
                text,
                new PolicySide(detail, services, user.require().isStaff(), new Dates(Words.of(this), clock.today())));
        columns.addClassName("reading-columns");
        add(columns);
    }

    private Span particulars(Policy policy) {
        Dates dates = new Dates(Words.of(this), clock.today());
        Span line = new Span(Stream.of(
                        policy.docNumber(),
                        policy.issuer(),
                        policy.issuedOn() == null ? null : dates.day(policy.issuedOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        line.addClassName("desk-secondary");
        return line;
    }

    private Article text(PolicyDetail detail, @Nullable ActionItem sought) {
        int start = detail.policy().textStart();
        int from = sought == null || sought.sentenceStart() < start ? -1 : sought.sentenceStart() - start;
        int to = sought == null ? -1 : sought.sentenceEnd() - start;
        Article article = new Article();
        article.setId("policy-text");
        article.addClassName("reading-text");
        for (List<Paragraphs.Piece> pieces : Paragraphs.of(detail.text(), from, to)) {
            Paragraph paragraph = new Paragraph();
            pieces.forEach(piece -> paragraph.add(span(piece)));
            article.add(paragraph);
        }
        article.getElement().executeJs("""
                const sought = this.querySelector('mark');
                if (sought) {
                  sought.scrollIntoView({block: 'center'});
                  sought.focus({preventScroll: true});
                }""");
        return article;
    }

    private static Component span(Paragraphs.Piece piece) {
        return piece.sought() ? new Sought(piece.text()) : new Span(piece.text());
    }

    private static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private static long number(Optional<String> text) {
        return text.filter(one -> one.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
    }

    /** The sentence that was asked about. */
    @com.vaadin.flow.component.Tag("mark")
    private static final class Sought extends com.vaadin.flow.component.HtmlContainer {
        Sought(String text) {
            setText(text);
            getElement().setAttribute("tabindex", "-1");
        }
    }
}
