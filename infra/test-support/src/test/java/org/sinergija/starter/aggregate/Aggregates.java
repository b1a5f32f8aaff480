package org.sinergija.starter.aggregate;

public abstract class Aggregates<A extends Aggregate> {}
