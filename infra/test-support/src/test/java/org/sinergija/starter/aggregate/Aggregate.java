package org.sinergija.starter.aggregate;

public abstract class Aggregate {}
