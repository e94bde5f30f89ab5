using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields;

public sealed class PayReaderTests
{
    [Theory]
    [InlineData("Salary: $61,204.80 - $92,428.80 YEAR", "61204.8..92428.8 USD Year")]
    [InlineData("Salary: $83,949.76 - $101,118.92 Annually", "83949.76..101118.92 USD Year")]
    [InlineData("Salary: £27,250 per annum\n\nPay: Starting at £27,250 with a rise in spring.", "27250..27250 GBP Year; 27250.. GBP Year")]
    [InlineData("Salary: $24.03 - $31.12 HOUR", "24.03..31.12 USD Hour")]
    [InlineData("| Salary | $51,971.00 - $82,596.00/year |", "51971..82596 USD Year")]
    [InlineData("Salary: $16.70 - $22.02 Hourly", "16.7..22.02 USD Hour")]
    [InlineData("$57,531 - $72,174 per year", "57531..72174 USD Year")]
    [InlineData("$27 - $36 an hour", "27..36 USD Hour")]
    [InlineData("💶 €3,700–€4,500", "3700..4500 EUR -")]
    [InlineData("💰 **$71,000 – $83,500**", "71000..83500 USD -")]
    [InlineData("The pay starts at $22.40 and goes to $27.10 an hour.", "22.4..27.1 USD Hour")]
    [InlineData("The salary starts at £27,000 and rises to £31,000 a year", "27000..31000 GBP Year")]
    [InlineData("Pay begins at $19 an hour and tops out at $23.", "19..23 USD Hour")]
    [InlineData("Salary: $27.00 to $36.00 /hour", "27..36 USD Hour")]
    [InlineData("Salary: $4,671.00 - $6,211.00 MONTH", "4671..6211 USD Month")]
    [InlineData("The pay is between $1,881.20 and $2,774.90 biweekly depending on your grade", "1881.2..2774.9 USD -")]
    [InlineData("The rate is between $5,100-$6,200/month", "5100..6200 USD Month")]
    [InlineData("$101k - $111k/year & benefits", "101000..111000 USD Year")]
    [InlineData("Hourly compensation, $112/hour", "112..112 USD Hour")]
    [InlineData("£12.60 to £13 an hour", "12.6..13 GBP Hour")]
    [InlineData("Get paid between £21 and £41 /hour", "21..41 GBP Hour")]
    [InlineData("$163,000 - $188,000 + Annual Bonus", "163000..188000 USD -")]
    [InlineData("Hiring Range: $63,209 - $83,146 (Estimated Annual Salary)", "63209..83146 USD Year")]
    [InlineData("Our range begins at the grade's base salary up to $96,000", "..96000 USD -")]
    [InlineData("RATE OF PAY: $54,000 - $74,000 / year dependent upon qualifications", "54000..74000 USD Year")]
    [InlineData("$74 - 95 per hour", "74..95 USD Hour")]
    [InlineData("$4,272-10,378/month", "4272..10378 USD Month")]
    [InlineData("Pay: $54/hr. - $59/hr.", "54..59 USD Hour")]
    [InlineData("A good faith estimate of $54/hr to $59/hr W2", "54..59 USD Hour")]
    [InlineData("$221,590/year to $231,400/year + bonus + equity", "221590..231400 USD Year")]
    [InlineData("Rate: Up to $51-56/hr", "51..56 USD Hour")]
    [InlineData("$61,000 to $66,000 per year and commensurate with qualifications", "61000..66000 USD Year")]
    [InlineData("Salary Range: €91,100—€122,900 EUR (annual gross)", "91100..122900 EUR Year")]
    [InlineData("Salary: UK: £111,000 to £141,000 | Spain: €101,000 - €126,000", "111000..141000 GBP -; 101000..126000 EUR -")]
    [InlineData("Salaris: €51.000 – €71.000 bruto per jaar", "51000..71000 EUR Year")]
    [InlineData("Up to £84,000 plus EXCELLENT bonus and benefits", "..84000 GBP -")]
    [InlineData("Salary: £34k - £49k, depending on experience", "34000..49000 GBP -")]
    [InlineData("Salary: £31,000 pro rata (£18,600 actual)", "31000..31000 GBP -")]
    [InlineData("Location: Denver, CO\nPay rate: 18.50", "18.5..18.5 ? -")]
    [InlineData("Flexible75k - 85k", "75000..85000 ? -")]
    [InlineData("A GBP 32,000 : A GBP 36,000 DOE", "32000..36000 GBP -")]
    [InlineData("£32,094 to £35,195 a year per annum inc", "32094..35195 GBP Year")]
    [InlineData("From minimum £520/wk Residential", "520.. GBP Week")]
    [InlineData("£23,570 per annum pro rata", "23570..23570 GBP Year")]
    [InlineData("$88,901.00 - $174,477.00", "88901..174477 USD -")]
    [InlineData("Starting salary up to $46.43/hour ($96,992/year)", "..46.43 USD Hour; ..96992 USD Year")]
    [InlineData("Salary Range: $2413.60 to $5041.60 (grade 21) Bi-weekly", "2413.6..5041.6 USD -")]
    [InlineData("Pay starts at $13.00-13.50/per hour", "13..13.5 USD Hour")]
    [InlineData("a lovely teamPay$41,000-$56,000Applying for this role", "41000..56000 USD -")]
    [InlineData("Salary up to $190k + Equity and Benefits", "..190000 USD -")]
    [InlineData("Pay runs from $117,900/year in our lowest geographic market up to $204,600/year in our highest geographic market", "117900..204600 USD Year")]
    [InlineData("Typical Hiring Range $52007 - $67275", "52007..67275 USD -")]
    [InlineData("💰Up to $190,000 USD + Bonus", "..190000 USD -")]
    [InlineData("3d$158,000 - $242,000Hybrid", "158000..242000 USD -")]
    [InlineData("Pay: $11,570.34 – $14,074.54 per month", "11570.34..14074.54 USD Month")]
    [InlineData("Annual salary: $90,000", "90000..90000 USD Year")]
    [InlineData("Salary: USD 120k", "120000..120000 USD -")]
    [InlineData("Salary: USD120k-USD140k", "120000..140000 USD -")]
    [InlineData("Salary: 150-180k", "150000..180000 ? -")]
    [InlineData("Salary: $60-80,000", "60000..80000 USD -")]
    [InlineData("Gehalt: 50.000 € brutto pro Jahr", "50000..50000 EUR Year")]
    [InlineData("Salary 50 000 € - 60 000 €", "50000..60000 EUR -")]
    [InlineData("Compensation: CHF 110'000 per year", "110000..110000 CHF Year")]
    [InlineData("Hourly wage €12,50 per hour", "12.5..12.5 EUR Hour")]
    [InlineData("Compensation: ₹12,00,000 per annum", "1200000..1200000 INR Year")]
    [InlineData("CTC: 12-15 LPA", "1200000..1500000 INR Year")]
    [InlineData("Salary: Rs. 8 lakh per annum", "800000..800000 INR Year")]
    [InlineData("Salary: C$95,000 - C$110,000", "95000..110000 CAD -")]
    [InlineData("Salary: A$120k", "120000..120000 AUD -")]
    [InlineData("Salary: $120,000 CAD", "120000..120000 CAD -")]
    [InlineData("Pay starting at $18.50/hr", "18.5.. USD Hour")]
    [InlineData("Salary from £30,000", "30000.. GBP -")]
    [InlineData("Salary: £70k+", "70000.. GBP -")]
    [InlineData("Salary: $80,000 p.a.", "80000..80000 USD Year")]
    [InlineData("Day rate: £450 per day", "450..450 GBP Day")]
    [InlineData("Salary: 45,000 - 55,000 per year", "45000..55000 ? Year")]
    [InlineData("Job Type: Full-time Pay: $81,000.00 - $97,000.00 per year Benefits: 401(k) Dental insurance", "81000..97000 USD Year")]
    [InlineData("Rémunération : 37 000 € à 43 000 € par an", "37000..43000 EUR Year")]
    [InlineData("Fourchette salariale : 58K/63K brut annuel", "58000..63000 ? Year")]
    [InlineData("Salaire : 44-49 k€ selon profil", "44000..49000 EUR -")]
    [InlineData("Wir zahlen ein Jahresgehalt zwischen 51.000 und 59.000 Euro brutto", "51000..59000 EUR Year")]
    [InlineData("Stundenlohn: 14,20 € - 15,80 €", "14.2..15.8 EUR Hour")]
    [InlineData("Salario: entre 24.000 y 29.000 € brutos/año", "24000..29000 EUR Year")]
    [InlineData("Wynagrodzenie: 14 000 - 19 000 PLN / miesiąc", "14000..19000 PLN Month")]
    [InlineData("Salary Information: $4,393.00 $5,260.00 Monthly", "4393..5260 USD Month")]
    [InlineData("The range is $73,375 â $94,390 annually", "73375..94390 USD Year")]
    [InlineData("The range is $73,375 â\u0080\u0093 $94,390 annually", "73375..94390 USD Year")]
    [InlineData("The hourly rate for this role will be: $34.90", "34.9..34.9 USD Hour")]
    [InlineData("Hourly Range: $21.00 - $26.50", "21..26.5 USD Hour")]
    [InlineData("Day rate: £480", "480..480 GBP Day")]
    [InlineData("€430 per dag", "430..430 EUR Day")]
    [InlineData("$1,150 per week", "1150..1150 USD Week")]
    [InlineData("Remote - LEEDS - UP TO £48k", "..48000 GBP -")]
    [InlineData("Starting $63,000", "63000..63000 USD -")]
    [InlineData("43k + bonus", "43000..43000 ? -")]
    [InlineData("Salary: 64000", "64000..64000 ? -")]
    [InlineData("Salary Grade 12: $44,000 - $51,000", "44000..51000 USD -")]
    [InlineData("AUD $94,000 + super", "94000..94000 AUD -")]
    [InlineData("Good BenefitsFree Parking£15.20phShift Pattern 6am to 2pm", "15.2..15.2 GBP Hour")]
    [InlineData("Inbound calls onlyPay range: $9 - $15 per hourReferral Incentives", "9..15 USD Hour")]
    [InlineData("Base salary £31,000 to £36,000, OTE £54,000 in the first year", "31000..36000 GBP -; 54000..54000 GBP Year")]
    [InlineData("$44,000 - $49,000/year plus commission (OTE $64,000)", "44000..49000 USD Year; 64000..64000 USD Year")]
    [InlineData("Salary: R450,000 per annum", "450000..450000 ZAR Year")]
    [InlineData("Monthly pay: R35,000 to R40,000 per month", "35000..40000 ZAR Month")]
    [InlineData("Salary: €60,000–€70,000 (OTE €110,000–€130,000)", "60000..70000 EUR -; 110000..130000 EUR -")]
    [InlineData("Salary: R 450,000 - R 500,000 per annum", "450000..500000 ZAR Year")]
    [InlineData("salary_min: 30000\nsalary_max: 38000\nsalary_currency: GBP", "30000..38000 GBP -")]
    [InlineData("min_salary: 28000\nmax_salary: 34000", "28000..34000 ? -")]
    [InlineData("Minimum salary: £30,000\nMaximum salary: £38,000", "30000..38000 GBP -")]
    public void Reads_what_the_job_pays(string line, string expected) => Read("Clerk\n\n" + line + "\n").Should().Be(expected);

    [Theory]
    [InlineData("The Series C raised $120 million last year.")]
    [InlineData("We have raised over $1 billion from investors.")]
    [InlineData("You will manage a budget of $500,000 - $750,000.")]
    [InlineData("Managing a $5M portfolio of accounts.")]
    [InlineData("Deals of $50,000 to $250,000 are common here.")]
    [InlineData("401(k) with a 4% match")]
    [InlineData("401k and dental")]
    [InlineData("A $5,000 sign-on bonus after 90 days")]
    [InlineData("Referral bonus of $500 - $1,000")]
    [InlineData("€750 annual training budget")]
    [InlineData("Monthly phone allowance of $50 per month")]
    [InlineData("Life insurance of $50,000")]
    [InlineData("Health plan with a $0 deductible")]
    [InlineData("Prizes of up to $10,000 for the best idea")]
    [InlineData("Call 555-120-4400 or write to us in 2024.")]
    [InlineData("Serving 130k daily users since 2015")]
    [InlineData("Pay grade 33, salary grade 12")]
    [InlineData("Customers saved over $10,000 with us.")]
    [InlineData("A salary increase after 1,040 hours of work")]
    [InlineData("Sales targets of $1,200,000 a year")]
    [InlineData("We pay attention to detail and process 15,000 orders a day.")]
    [InlineData("Growth of 40% per year")]
    [InlineData("The welcome bonus is paid in two parts: the first £2,400 after 6 months.")]
    [InlineData("The plan pays 60% of earnings to a maximum of $9,000 per month.")]
    [InlineData("Life cover of 4x salary, up to £400,000")]
    [InlineData("Clients pay from $5,000 to $20,000 per month.")]
    [InlineData("Process payroll of $500,000 - $600,000 per month.")]
    [InlineData("A relocation package of up to $10,000")]
    [InlineData("Bonuses of $500 $750 $1,000 for referrals")]
    [InlineData("Pay code 64000")]
    [InlineData("Servers that take 10k/100k requests")]
    [InlineData("Pay a visit to room R101 or to hall R2")]
    [InlineData("Paid training in R 4 and Python 3")]
    [InlineData("order_min: 30000\norder_max: 38000")]
    [InlineData("Guests: min 30000, max 38000")]
    [InlineData("💰 $500–$900 for books")]
    public void Does_not_take_other_sums_for_pay(string line) => Read("Clerk\n\n" + line + "\n").Should().BeEmpty();

    [Theory]
    [InlineData("Realistic OTE in year one £27-£29K", PayKind.OnTarget)]
    [InlineData("A genuine £27,000 - £29,000 OTE in year 1", PayKind.OnTarget)]
    [InlineData("With total compensation ranging from £74k–£190k (base salary + equity)", PayKind.Total)]
    [InlineData("Base salary: $90,000 - $95,000", PayKind.Base)]
    public void Tells_base_pay_from_what_includes_more(string line, PayKind kind) =>
        JobDescriptionParser.Parse("Clerk\n\n" + line).Pay.Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Fact]
    public void Words_in_brackets_before_an_amount_speak_of_that_amount() =>
        JobDescriptionParser.Parse("Clerk\n\nSalary: £45,000 (OTE £90,000)\n").Pay.Select(pay => pay.Kind).Should().Equal(PayKind.Base, PayKind.OnTarget);

    [Fact]
    public void Leaves_out_the_pay_of_other_adverts_on_the_page()
    {
        var text = "# Data Clerk\n\nYou keep our records in order, and you answer the people who ask for them by phone and by letter every day.\n\n"
            + "Salary: $40,000 per year\n\n## Similar jobs\n\nRecords Manager\n\n$70,000 - $90,000 per year\n";

        Read(text).Should().Be("40000..40000 USD Year");
    }

    [Fact]
    public void The_span_holds_the_offer_from_its_sign_to_its_period()
    {
        var job = JobDescriptionParser.Parse("Clerk\n\nPay: $11,570.34 – $14,074.54 per month\nWork Location: In person");

        job.Slice(job.Pay[0].Span).Should().Be("$11,570.34 – $14,074.54 per month");
    }

    [Fact]
    public void A_dollar_is_Canadian_where_only_Canada_is_named() =>
        Read("Clerk\n\nLocation: Toronto, Ontario\n\nSalary: $60,000 - $70,000\n").Should().Be("60000..70000 CAD -");

    [Theory]
    [InlineData("The task takes an evening, and we pay €250 for it.")]
    [InlineData("Refer a friend and earn $900.")]
    [InlineData("A tool voucher of $140 is paid after the first month.")]
    [InlineData("Pay and benefits\n\n$22 to $26 per hour\nHealth insurance\n$350 a year for boots", "22..26 USD Hour")]
    [InlineData("Pay\n\n$90 to $100 per hour. $11 per hour more at night. Insurance of up to $2,000,000 per claim is paid by us.", "90..100 USD Hour")]
    [InlineData("Quayside Pay moves money for 28,000 landlords.")]
    [InlineData("£26,100 FTE (£15,660 for 21 hours a week)", "26100..26100 GBP -")]
    [InlineData("The hourly rate for this role will be: $34.20", "34.2..34.2 USD Hour")]
    public void What_is_too_little_or_too_much_for_pay_is_a_gift_or_a_limit(string text, string pay = "") =>
        Read("Rigger\n\n" + text + "\n").Should().Be(pay);

    private static string Read(string text) => string.Join("; ", JobDescriptionParser.Parse(text).Pay.Select(pay => string.Create(
        CultureInfo.InvariantCulture,
        $"{pay.Min:0.##}..{pay.Max:0.##} {pay.Currency ?? "?"} {pay.Period?.ToString() ?? "-"}")));
}
