package org.policydesk.ui.condition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Years;
import org.policydesk.eligibility.Years.Over;

/** Which years count, and how: 上年度, 近两年均, 近两年任意一年, 近三年合计, 平均, 复合增长率. */
final class YearsFields extends Div {
    private static final long serialVersionUID = 1L;
    private static final int USUAL = 2;

    /** One year by itself, or what is made of several. */
    enum Form {
        ONE,
        EACH,
        ANY,
        SUM,
        AVERAGE,
        GROWTH
    }

    private final Select<Form> over = new Select<>();
    private final IntegerField count = new IntegerField(getTranslation("condition.years.count"));
    private final IntegerField back = new IntegerField(getTranslation("condition.years.back"));

    YearsFields(Years shown, Surroundings around) {
        addClassNames("form-row", "condition-years");
        over.setLabel(getTranslation("condition.years.over"));
        over.setItems(Form.values());
        over.setItemLabelGenerator(one -> getTranslation("condition.years.over." + one));
        over.addClassName("narrow-field");
        count.addClassName("narrow-field");
        count.setStepButtonsVisible(true);
        count.setMin(1);
        count.setMax(20);
        back.addClassName("narrow-field");
        back.setStepButtonsVisible(true);
        back.setMin(-1);
        back.setMax(10);
        back.setHelperText(getTranslation("condition.years.back.help"));
        boolean single = shown.over() == Over.EACH && shown.count() == 1;
        over.setValue(single ? Form.ONE : Form.valueOf(shown.over().name()));
        count.setValue(single ? USUAL : shown.count());
        back.setValue(shown.back());
        over.addValueChangeListener(change -> showWhatApplies());
        showWhatApplies();
        around.watch(over, count, back);
        add(over, count, back);
    }

    Select<Form> over() {
        return over;
    }

    @Nullable
    Years read(Faults faults) {
        Integer from = faults.need(back, back.getValue());
        Integer many = over.getValue() == Form.ONE ? Integer.valueOf(1) : faults.need(count, count.getValue());
        if (from == null || many == null) {
            return null;
        }
        Over made = over.getValue() == Form.ONE
                ? Over.EACH
                : Over.valueOf(over.getValue().name());
        IntegerField suspect = many < 1 || many > 20 ? count : back;
        return faults.making(suspect, () -> new Years(made, many, from));
    }

    private void showWhatApplies() {
        count.setVisible(over.getValue() != Form.ONE);
    }
}
