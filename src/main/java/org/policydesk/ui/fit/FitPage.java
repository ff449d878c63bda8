package org.policydesk.ui.fit;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.InvalidMemberException;
import org.policydesk.member.MemberProfile;
import org.policydesk.task.Asked;
import org.policydesk.task.EligibilityGroup;
import org.policydesk.task.EligibilityOverview;
import org.policydesk.task.Shift;
import org.policydesk.ui.component.Announcer;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Words;

/** The items of one company in four groups, beside what it has not told yet; an answer moves the items at once. */
public class FitPage extends Div {
    private static final int AT_FIRST = 10;
    private static final int USUALLY = 3;

    private final transient FitServices services;
    private final transient Answers answers;
    private final transient Consumer<EligibilityOverview> shown;
    private final long memberId;
    private final String profile;
    private final LocalDate today;
    private final boolean first;
    private final FitList list;
    private final Div asking = new Div();
    private final Div beside = new Div();
    private final GivenAnswers given = new GivenAnswers(getTranslation("fit.given"));
    private final Announcer announcer = new Announcer();
    private transient @Nullable EligibilityOverview overview;

    FitPage(FitServices services, long memberId, String profile, Consumer<EligibilityOverview> shown) {
        this.services = services;
        this.memberId = memberId;
        this.profile = profile;
        this.shown = shown;
        this.answers = new Answers(services, memberId);
        this.today = services.clock().today();
        this.first = toldNothing(services.profiles().get(memberId));
        this.list = new FitList(today, itemId -> services.eligibility().why(memberId, itemId));
        addClassName("fit-page");
        setClassName("fit-first", first);
        asking.addClassName("fit-asking");
        asking.getElement().setAttribute("tabindex", "-1");
        beside.addClassName("fit-beside");
        add(asking, list, beside, announcer);
        reload();
    }

    private EligibilityOverview reload() {
        EligibilityOverview now = services.eligibility().of(memberId);
        overview = now;
        list.show(now);
        asking.removeAll();
        if (!now.questions().isEmpty()) {
            asking.add(questions(now));
        }
        beside.removeAll();
        beside.add(
                given,
                new CompletenessPanel(
                        getTranslation("fit.complete", now.completeness().percent()), now));
        shown.accept(now);
        return now;
    }

    private QuestionsPanel questions(EligibilityOverview now) {
        String kind = first ? "fit.start" : "fit.questions";
        return new QuestionsPanel(
                getTranslation(kind),
                getTranslation(kind + ".help", now.questions().size()),
                now,
                first ? AT_FIRST : USUALLY,
                new Answering(now.facts(), profile, now.editable(), today, this::record));
    }

    private void record(Asked asked, Function<Answers, Runnable> act) {
        EligibilityOverview before = overview;
        Runnable undo = act.apply(answers);
        GivenAnswers.Given one = given.add(new AskedWords(Words.of(this)).name(asked), taken -> takeBack(taken, undo));
        EligibilityOverview after = reload();
        String moved = before == null ? "" : moved(Shift.between(before.items(), after.items()));
        announcer.say(moved);
        // The answered question is gone, and the focus with it: keyboards go on at the questions.
        asking.getElement().executeJs("this.focus({preventScroll: true})");
        Messages.undoable(this, () -> takeBack(one, undo), "fit.saved", moved);
    }

    private void takeBack(GivenAnswers.Given answer, Runnable undo) {
        try {
            undo.run();
            answer.takenBack();
            Messages.success(this, "fit.takenBack");
        } catch (InvalidMemberException e) {
            Messages.failure(this, e.reasonKey(), e.arguments());
        }
        reload();
    }

    /** What the answer changed: 2 项变为可申报，1 项变为不符合. */
    private String moved(List<Shift> shifts) {
        List<String> parts = new ArrayList<>();
        for (EligibilityGroup group : EligibilityGroup.values()) {
            long count = shifts.stream()
                    .filter(shift -> shift.after().group() == group)
                    .count();
            if (count > 0) {
                parts.add(getTranslation("fit.moved." + group.name(), count));
            }
        }
        return parts.isEmpty()
                ? getTranslation("fit.moved.none")
                : String.join(getTranslation("component.reason.comma"), parts);
    }

    private static boolean toldNothing(MemberProfile profile) {
        return profile.facts().isEmpty()
                && profile.qualifications().isEmpty()
                && profile.withoutQualifications().isEmpty()
                && profile.products().isEmpty()
                && profile.withoutProducts().isEmpty()
                && profile.incidents().isEmpty()
                && profile.withoutIncidents().isEmpty()
                && profile.confirmations().isEmpty();
    }
}
