// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.LocalCodeDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids and codes of one record, declared and used, with their places. */
final class References {
    /** An id and where it stands; {@code kind} is the noun for messages, such as {@code source}. */
    record Id(String kind, String id, JsonPointer place) {
        /** Equal for the same id at two places. */
        String key() {
            return kind + '\n' + id;
        }
    }

    /** An id that stands where it is declared, with what it is the id of. */
    record Declaration(Id id, Object item) {}

    /** An edition that the codebook declares, and where. */
    record Declared(Edition edition, JsonPointer place) {}

    /** A code and where it stands; {@code known} is false for text that the library does not know. */
    record CodeUse(String code, boolean known, JsonPointer place) {}

    /** A local code's definition and where it stands. */
    record Local(LocalCodeDefinition definition, JsonPointer place) {}

    private final List<Declaration> declared = new ArrayList<>();
    private final List<Id> used = new ArrayList<>();
    private final Map<String, Set<String>> idsByKind = new HashMap<>();
    private final List<CodeUse> codes = new ArrayList<>();
    private final List<Local> localCodes = new ArrayList<>();
    private final List<Declared> editions = new ArrayList<>();

    void declare(String kind, String id, JsonPointer place) {
        declare(kind, id, place, new Object());
    }

    /** Declares the id of an item that may stand at several places: two ids of equal items are one. */
    void declare(String kind, String id, JsonPointer place, Object item) {
        declared.add(new Declaration(new Id(kind, id, place), item));
        idsByKind.computeIfAbsent(kind, any -> new HashSet<>()).add(id);
    }

    void use(String kind, String id, JsonPointer place) {
        used.add(new Id(kind, id, place));
    }

    void useAll(String kind, List<String> ids, JsonPointer place) {
        for (int i = 0; i < ids.size(); i++) {
            use(kind, ids.get(i), place.then(i));
        }
    }

    void useIfPresent(String kind, Optional<String> id, JsonPointer place) {
        id.ifPresent(present -> use(kind, present, place));
    }

    /** Makes an id valid for a wider kind too, such as that of a signal where signals and milestones are pointed at. */
    void declareAlso(String widerKind, String id) {
        idsByKind.computeIfAbsent(widerKind, any -> new HashSet<>()).add(id);
    }

    void code(Code code, JsonPointer place) {
        codes.add(new CodeUse(code.code(), !(code instanceof UnrecognisedCode), place));
    }

    void codeAll(List<? extends Code> all, JsonPointer place) {
        for (int i = 0; i < all.size(); i++) {
            code(all.get(i), place.then(i));
        }
    }

    <C extends Concept> void code(Coded<C> code, JsonPointer place) {
        codes.add(new CodeUse(code.code(), code.known().isPresent(), place));
    }

    <C extends Concept> void codedAll(List<Coded<C>> all, JsonPointer place) {
        for (int i = 0; i < all.size(); i++) {
            code(all.get(i), place.then(i));
        }
    }

    private void localCode(LocalCodeDefinition definition, JsonPointer place) {
        localCodes.add(new Local(definition, place));
        declare("local code", definition.code().code(), place.then("code"));
        definition.parent().ifPresent(parent -> code(parent, place.then("parent")));
    }

    void codebook(Codebook codebook, JsonPointer place) {
        Places.each(
                place.then("editions"),
                codebook.editions(),
                (editionPlace, edition) -> editions.add(new Declared(edition, editionPlace)));
        Places.each(
                place.then("localCodes"),
                codebook.localCodes(),
                (codePlace, definition) -> localCode(definition, codePlace));
    }

    void judgement(LeverJudgement judgement, JsonPointer place) {
        code(judgement.lever(), place.then("lever"));
        judgement.theme().ifPresent(theme -> code(theme, place.then("theme")));
    }

    List<Declaration> declared() {
        return declared;
    }

    List<Id> used() {
        return used;
    }

    boolean isDeclared(String kind, String id) {
        return idsByKind.getOrDefault(kind, Set.of()).contains(id);
    }

    Set<String> ids(String kind) {
        return idsByKind.getOrDefault(kind, Set.of());
    }

    List<CodeUse> codes() {
        return codes;
    }

    List<Local> localCodes() {
        return localCodes;
    }

    List<Declared> editions() {
        return editions;
    }
}
