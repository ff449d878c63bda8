package org.policydesk.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a document's name says in brackets: whom it is asked of, and whether it may be left out. Pure. */
final class MaterialNames {
    private static final Pattern ONLY =
            Pattern.compile("[（(](?:仅限?|限)?(?<whom>[^（）()，。；]{0,12}(?:首次|复核|新申报|初次|续期|已认定|联合体)[^（）()，。；]{0,12}?)"
                    + "(?:需?提供|需?提交|填报|适用)?[）)]");
    private static final Pattern OPTIONAL = Pattern.compile("[（(](?:如有|若有|如适用|可选|非必[须需填])[^（）()]{0,8}[）)]");

    private MaterialNames() {}

    /** The document that the name speaks of; brackets that only say whom it is asked of become its condition. */
    static Material read(String name, int leadDays) {
        boolean required = !OPTIONAL.matcher(name).find();
        Matcher only = ONLY.matcher(name);
        return only.find()
                ? new Material(only.replaceFirst("").strip(), required, leadDays, only.group("whom"))
                : new Material(name, required, leadDays);
    }
}
