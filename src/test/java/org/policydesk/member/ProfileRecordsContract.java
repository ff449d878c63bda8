package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Title;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;

/** Levels and rounds of titles, incidents, events, and the files that prove them. */
abstract class ProfileRecordsContract {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final String PDF = "%PDF-1.7 证明";

    @Autowired
    MemberProfiles profiles;

    @Autowired
    MemberDirectory directory;

    @Autowired
    Incidents incidents;

    @Autowired
    RecordedEvents events;

    @Autowired
    EvidenceFiles evidence;

    @Test
    void aChangeOfParticularsKeepsWhatItRestsOn() {
        long id = member("执照示例");
        MemberProfile before = As.staff(() -> profiles.get(id));
        long file = As.staff(() -> evidence.keep(id, pdf(), "营业执照.pdf"));
        MemberParticulars p = before.particulars();
        MemberParticulars renamed = MemberParticulars.of("执照示例（更名）", p.creditCode(), p.regionCode());
        As.staff(() -> profiles.update(id, before.version(), renamed, true, new Evidence("营业执照换发", file)));

        MemberChange change = As.staff(() -> profiles.changes(id)).getFirst();
        assertThat(change.subject()).isEqualTo("name");
        assertThat(change.source()).isEqualTo("营业执照换发");
        assertThat(change.evidenceId()).isEqualTo(file);
    }

    @Test
    void aTitleIsAssessedWithItsLevelAndItsRound() {
        long id = member("级别示例");
        NewTitle title = new NewTitle("smart_factory", "卓越级", "第二批", "ZN-1", TODAY.minusYears(1), null);
        As.manager(id, () -> profiles.recordQualification(id, title, Evidence.NONE));

        assertThat(facts(id).titles("smart_factory"))
                .hasValue(List.of(new Title("卓越级", "第二批", TODAY.minusYears(1), null)));
        assertThat(As.staff(() -> profiles.changes(id)).getFirst().after())
                .isEqualTo("卓越级 / 第二批 / ZN-1 / 2024-03-10 / —");
    }

    @Test
    void aLevelThatTheTitleDoesNotHaveIsRefused() {
        long id = member("级别错误示例");
        for (NewTitle wrong : List.of(
                new NewTitle("smart_factory", "国家级", null, null, null, null),
                new NewTitle("high_tech", "国家级", null, null, null, null))) {
            assertThatThrownBy(() -> As.staff(() -> profiles.recordQualification(id, wrong, Evidence.NONE)))
                    .isInstanceOfSatisfying(InvalidMemberException.class, e -> assertThat(e.field())
                            .isEqualTo("level"));
        }
        assertThat(As.staff(() -> profiles.get(id)).qualifications()).isEmpty();
    }

    @Test
    void incidentsAreUnknownUntilTheyAreRecordedOrDenied() {
        long id = member("情形示例");
        assertThat(facts(id).incidents("dishonest")).isEmpty();

        As.staff(() -> incidents.deny(id, "dishonest", true));
        assertThat(facts(id).incidents("dishonest")).hasValue(List.of());

        As.staff(() -> incidents.record(id, "dishonest", TODAY.minusYears(1), "已移出", Evidence.NONE));
        assertThat(facts(id).incidents("dishonest")).hasValue(List.of(TODAY.minusYears(1)));
        MemberProfile profile = As.staff(() -> profiles.get(id));
        assertThat(profile.withoutIncidents()).isEmpty();

        As.staff(() -> incidents.remove(id, profile.incidents().getFirst().id()));
        assertThat(facts(id).incidents("dishonest")).isEmpty();
        assertThatThrownBy(
                        () -> As.staff(() -> incidents.record(id, "dishonest", TODAY.plusDays(1), null, Evidence.NONE)))
                .isInstanceOf(InvalidMemberException.class);
    }

    @Test
    void legalFormAndScaleAreFactsOnlyWhereTheyAreKnown() {
        long id = member("规上示例");
        assertThat(facts(id).text(FactKey.ABOVE_SCALE)).isEmpty();
        MemberProfile before = As.staff(() -> profiles.get(id));
        MemberParticulars p = before.particulars();
        MemberParticulars more = new MemberParticulars(
                p.name(),
                List.of("旧名"),
                p.creditCode(),
                "660000",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                LegalForm.JOINT_STOCK,
                true);
        As.staff(() -> profiles.update(id, before.version(), more, true));

        assertThat(As.staff(() -> profiles.get(id)).particulars()).isEqualTo(more);
        assertThat(facts(id).text(FactKey.ABOVE_SCALE)).hasValue("YES");
        assertThat(facts(id).text(FactKey.LEGAL_FORM)).hasValue("JOINT_STOCK");
        assertThat(As.staff(() -> profiles.changes(id)))
                .extracting(MemberChange::subject)
                .contains("legalForm", "aboveScale");
    }

    @Test
    void aChangeKeepsWhatItRestsOnAndTheProofCanBeRead() throws IOException {
        long id = member("依据示例");
        long file = As.manager(id, () -> evidence.keep(id, pdf(), "audit/审计报告.pdf"));
        As.manager(
                id,
                () -> profiles.recordFacts(
                        id, 2024, Map.of("revenue", Optional.of(BigDecimal.TEN)), new Evidence(" 审计报告第 3 页 ", file)));

        MemberChange change = As.staff(() -> profiles.changes(id)).getFirst();
        assertThat(change.source()).isEqualTo("审计报告第 3 页");
        assertThat(change.evidenceId()).isEqualTo(file);
        assertThat(As.staff(() -> profiles.get(id)).facts())
                .containsExactly(new FactValue("revenue", 2024, BigDecimal.TEN, "审计报告第 3 页", file));
        EvidenceFiles.Content content = As.member(id, () -> evidence.open(id, file));
        try (InputStream stream = content.stream()) {
            assertThat(content.file().name()).isEqualTo("审计报告.pdf");
            assertThat(content.file().contentType()).isEqualTo("application/pdf");
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(PDF);
        }
    }

    @Test
    void aProofOfAnotherCompanyIsLikeOneThatDoesNotExist() {
        long own = member("自家证明");
        long other = member("别家证明");
        long file = As.manager(other, () -> evidence.keep(other, pdf(), "证书.pdf"));
        for (long id : new long[] {file, 999_999_999L}) {
            assertThatThrownBy(() -> As.manager(own, () -> evidence.open(own, id)))
                    .isInstanceOf(EvidenceNotFoundException.class)
                    .hasMessage("no evidence " + id);
            assertThatThrownBy(() -> As.manager(own, () -> evidence.open(other, id)))
                    .isInstanceOf(EvidenceNotFoundException.class)
                    .hasMessage("no evidence " + id);
            assertThatThrownBy(() -> As.manager(
                            own,
                            () -> profiles.recordQualification(
                                    own, NewTitle.of("high_tech", null, null, null), new Evidence(null, id))))
                    .isInstanceOf(EvidenceNotFoundException.class);
        }
        assertThatThrownBy(() -> As.manager(own, () -> evidence.keep(other, pdf(), "证书.pdf")))
                .isInstanceOf(MemberNotFoundException.class);
        assertThat(As.staff(() -> profiles.get(own)).qualifications()).isEmpty();
    }

    @Test
    void whatIsNoDocumentOrTooLargeIsNotKept() {
        long id = member("文件示例");
        for (String name : List.of("证书.exe", "证书.png", "证书")) {
            assertThatThrownBy(() -> As.staff(() -> evidence.keep(id, pdf(), name)))
                    .isInstanceOfSatisfying(InvalidMemberException.class, e -> assertThat(e.reasonKey())
                            .isEqualTo("member.invalid.evidence-type"));
        }
        assertThatThrownBy(() -> As.staff(() -> evidence.keep(id, new Endless(), "证书.pdf")))
                .isInstanceOf(FileTooLargeException.class);
    }

    @Test
    void aScoreThatOthersGaveNeedsItsSource() {
        long id = member("得分示例");
        Map<String, Optional<BigDecimal>> score = Map.of("sme_score", Optional.of(new BigDecimal("61.5")));
        assertThatThrownBy(() -> As.staff(() -> profiles.recordFacts(id, 2024, score, Evidence.NONE)))
                .isInstanceOfSatisfying(
                        InvalidMemberException.class, e -> assertThat(e.field()).isEqualTo("source"));
        As.staff(() -> profiles.recordFacts(id, 2024, score, new Evidence("省厅评价系统", null)));
        assertThat(facts(id).number("sme_score", 2024)).hasValue(new BigDecimal("61.5"));
    }

    @Test
    void anEventIsKeptOnceMovedAndRemovedWithItsReason() {
        long id = member("事件示例");
        NewEvent moved = new NewEvent(TriggerEvent.RELOCATION, TODAY.minusDays(3), null, "搬至新厂区");
        long event = As.manager(id, () -> events.record(id, moved, Evidence.NONE));
        assertThatThrownBy(() -> As.manager(id, () -> events.record(id, moved, Evidence.NONE)))
                .isInstanceOf(InvalidMemberException.class);

        As.manager(id, () -> events.move(id, event, TODAY.minusDays(2), null));
        assertThat(As.staff(() -> profiles.get(id)).events())
                .singleElement()
                .returns(TODAY.minusDays(2), RecordedEvent::day)
                .returns("搬至新厂区", RecordedEvent::note);

        assertThatThrownBy(() -> As.manager(id, () -> events.remove(id, event, " ")))
                .isInstanceOf(InvalidMemberException.class);
        As.manager(id, () -> events.remove(id, event, "登记错了"));
        assertThat(As.staff(() -> profiles.get(id)).events()).isEmpty();
        assertThat(As.staff(() -> profiles.changes(id)).getFirst())
                .returns("event", MemberChange::action)
                .returns("RELOCATION", MemberChange::subject)
                .returns("登记错了", MemberChange::source);
    }

    @Test
    void anotherCompanysEventAnswersLikeOneThatDoesNotExist() {
        long own = member("自家事件");
        long other = member("别家事件");
        NewEvent merger = new NewEvent(TriggerEvent.MERGER, TODAY, null, "合并");
        long event = As.manager(other, () -> events.record(other, merger, Evidence.NONE));
        for (long id : new long[] {event, 999_999_999L}) {
            assertThatThrownBy(() -> As.manager(own, () -> events.move(own, id, TODAY, null)))
                    .isInstanceOf(EventNotFoundException.class)
                    .hasMessage("no event " + id);
            assertThatThrownBy(() -> As.manager(own, () -> events.remove(other, id, "x")))
                    .isInstanceOf(MemberNotFoundException.class);
        }
        assertThat(As.staff(() -> directory.eventsOf(other))).hasSize(1);
        assertThat(As.staff(() -> directory.eventsOfAll())).containsKey(other).doesNotContainKey(own);
    }

    private MemberFacts facts(long id) {
        return As.staff(() -> directory.factsOf(id));
    }

    private static InputStream pdf() {
        return new ByteArrayInputStream(PDF.getBytes(StandardCharsets.UTF_8));
    }

    private long member(String name) {
        String body = "91330200DEMR%05d".formatted(NUMBER.incrementAndGet());
        return As.staff(() -> profiles.create(
                MemberParticulars.of(name, CreditCode.completing(body).value(), "330200")));
    }

    /** A PDF without an end. */
    private static final class Endless extends InputStream {
        private int at;

        @Override
        public int read() {
            return at < PDF.length() ? PDF.charAt(at++) & 0xff : 0;
        }
    }
}
