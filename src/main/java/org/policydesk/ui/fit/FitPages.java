package org.policydesk.ui.fit;

import java.util.List;
import java.util.function.Consumer;
import org.policydesk.task.EligibilityOverview;
import org.policydesk.ui.component.ExcelFile;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.help.PageKey;
import org.springframework.stereotype.Component;

/** Makes the page of matched policies, for the company and for staff. */
@Component
public class FitPages {
    private final FitServices services;

    FitPages(FitServices services) {
        this.services = services;
    }

    /** The page's keys, for its help. */
    public static List<PageKey> keys() {
        return List.of(PageKey.of("board.keys.search", "/"), PageKey.of("board.keys.step", "j", "k"));
    }

    /**
     * The page of one member, read now.
     *
     * @param profile the address of the member's profile, for what is not answered here
     * @param shown told how the member stands each time that it was read
     * @throws org.policydesk.member.MemberNotFoundException if there is no such member within the reader's reach
     */
    public FitPage of(long memberId, String profile, Consumer<EligibilityOverview> shown) {
        return new FitPage(services, memberId, profile, shown);
    }

    /** A page to try out other figures of the member; nothing is saved from it. */
    public TryOut tryOut(long memberId) {
        return new TryOut(services, memberId);
    }

    /**
     * A link that gives the member's items as a workbook.
     *
     * @param words the texts as the reader sees them
     */
    public ExcelFile workbook(long memberId, Words words) {
        return new ExcelFile(
                "fit-export",
                words.say("fit.export"),
                words.say("fit.export.file", services.clock().today().toString()),
                out -> new FitSheet(words, services.clock().today())
                        .write(
                                out,
                                services.eligibility().of(memberId),
                                services.eligibility().whys(memberId)));
    }
}
