package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.RecommendationDetail;
import org.policydesk.recommendation.RecommendationNotFoundException;
import org.policydesk.recommendation.Stage;
import org.policydesk.recommendation.Stages;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;

/** A recommendation: where it stands and by when, the submissions with their review, the order, and the way to the report. */
@Route(value = "recommendations/:recommendationId", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class RecommendationView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient RecommendationServices services;
    private final transient Dates dates;
    private final transient Deeds deeds;
    private final SubmissionsPanel submissions;
    private final RankingPanel ranking;
    private long recommendationId;
    private String title = "";

    RecommendationView(RecommendationServices services) {
        this.services = services;
        dates = new Dates(Words.of(this), services.clock().today());
        deeds = new Deeds(this, dates.today(), this::show);
        submissions = new SubmissionsPanel(services, deeds, dates);
        ranking = new RankingPanel(services, deeds, dates);
        addClassNames("desk-page", "recommendations-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        recommendationId = event.getRouteParameters()
                .get("recommendationId")
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
        show();
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.name");
    }

    private void show() {
        removeAll();
        try {
            show(services.recommendations().get(recommendationId));
        } catch (RecommendationNotFoundException e) {
            title = getTranslation("recommendation.gone");
            EmptyState none = new EmptyState(
                    title,
                    getTranslation("recommendation.gone.next"),
                    new Anchor("recommendations", getTranslation("recommendation.back")));
            none.setId("recommendation-not-found");
            add(none);
        }
    }

    private void show(RecommendationDetail detail) {
        Recommendation one = detail.recommendation();
        title = one.title();
        PageHeader header = new PageHeader(title);
        header.setCount(one.isTheOnly() ? "" : getTranslation("recommendation.occurrence", one.occurrenceKey()));
        header.addActions(new Anchor("recommendations", getTranslation("recommendation.back")));
        header.addActions(new Anchor("items/" + one.itemId(), getTranslation("recommendation.item")));
        Stages.back(one.stage()).ifPresent(to -> header.addActions(backward(detail, to)));
        Stages.onward(one.stage()).ifPresent(to -> header.addActions(onward(detail, to)));
        submissions.show(detail);
        ranking.show(detail);
        Div side = new Div(ranking, new HistoryPanel(detail, dates));
        side.addClassName("recommendation-side");
        Div columns = new Div(submissions, side);
        columns.addClassName("recommendation-columns");
        add(header, new StageStrip(one.stage()), next(detail), facts(detail), columns);
    }

    private Div facts(RecommendationDetail detail) {
        Div facts = new Div(
                new DatesPanel(detail, services, deeds, dates, services.calendar()),
                new QuotaPanel(
                        getTranslation("recommendation.quotas"),
                        detail.quotas(),
                        detail.recommendation().overQuotaReason()));
        facts.addClassName("recommendation-facts");
        return facts;
    }

    /** What the primary act will do, and what stands before the report. */
    private Div next(RecommendationDetail detail) {
        Stage stage = detail.recommendation().stage();
        Paragraph what = new Paragraph(Stages.onward(stage)
                .map(to -> getTranslation(
                        "recommendation.onward." + to + ".what",
                        to == Stage.RANKING
                                ? detail.readiness().unreviewed()
                                : detail.readiness().recommended()))
                .orElseGet(() -> getTranslation("recommendation.onward.none.what")));
        what.addClassName("desk-secondary");
        Div next = new Div(what);
        next.addClassName("recommendation-next");
        if (stage == Stage.RANKING) {
            blocks(detail).forEach(block -> {
                Span line = new Span("▲ " + block);
                line.addClassName("recommendation-block");
                next.add(line);
            });
        }
        return next;
    }

    private List<String> blocks(RecommendationDetail detail) {
        return new Blocks(Words.of(this)).of(detail.readiness());
    }

    private Button onward(RecommendationDetail detail, Stage to) {
        Button button = new Button(getTranslation("recommendation.onward." + to), click -> {
            if (to == Stage.REPORTED && !detail.readiness().isDecided()) {
                Messages.failure(this, "recommendation.notYet", String.join("；", blocks(detail)));
            } else if (to == Stage.REPORTED) {
                new ReportDialog(detail, services.recommendations(), deeds, dates).open();
            } else {
                lead(detail, to);
            }
        });
        button.setId("recommendation-onward");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button backward(RecommendationDetail detail, Stage to) {
        Button button = new Button(getTranslation("recommendation.backward." + to), click -> {
            if (detail.recommendation().isOpen()) {
                lead(detail, to);
            } else {
                ReportDialog.undo(detail, services.recommendations(), deeds).open();
            }
        });
        button.setId("recommendation-backward");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void lead(RecommendationDetail detail, Stage to) {
        Recommendation one = detail.recommendation();
        if (deeds.run(() -> services.recommendations().lead(one.id(), to, one.version()))) {
            Messages.success(this, "recommendation.moved", getTranslation("recommendation.stage." + to));
        }
    }
}
